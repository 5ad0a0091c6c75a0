import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { withKeys } from '../../../statute/reply-letters/placeholder.ts'
import type { EditRow } from '../domain/edit-rows.ts'
import type { OwnParagraph, OwnWording } from '../domain/own-wording.ts'
import type { WordingFault } from '../domain/wording-faults.ts'
import { faultInWords } from '../refusals.zh.ts'

/** The names of the fields a paragraph is edited in: its own text, and a new paragraph to stand after it. */
export const textField = (key: string) => `text-${key}`
export const newField = (key: string) => `add-${key}`

/** A wording as a form gives it, and the field each of its paragraphs came from. */
export type TypedWording = { readonly wording: OwnWording; readonly fieldOf: ReadonlyMap<string, string> }

/** Reads a wording from the fields of its rows. Emptied paragraphs are left out; new ones get keys of their own. */
export function typedWording(rows: readonly EditRow[], form: RawFields): TypedWording {
  const fieldOf = new Map([['title', 'title']])
  const taken = rows.flatMap(({ key }) => (key.startsWith('own-') ? [Number(key.slice(4))] : []))
  let lastOwn = Math.max(0, ...taken)
  const paragraphs = rows.flatMap((row): OwnParagraph[] => {
    const kept = keptRow(row, typed(form, textField(row.key)))
    const added = typed(form, newField(row.key))
    if (kept.length > 0) fieldOf.set(row.key, textField(row.key))
    if (added === '') return kept
    const key = `own-${++lastOwn}`
    fieldOf.set(key, newField(row.key))
    return [...kept, { key, prescribed: false, text: added, when: null }]
  })
  return { wording: { title: typed(form, 'title'), paragraphs }, fieldOf }
}

/** Faults at the fields they were typed into, the first of each. */
export function errorsAtFields(faults: readonly WordingFault[], fieldOf: TypedWording['fieldOf']): FieldErrors {
  const errors = faults.map((fault) => [fieldOf.get(fault.key) ?? '', faultInWords(fault)] as const)
  return Object.fromEntries(errors.toReversed())
}

function keptRow({ key, locked, when }: EditRow, text: string): OwnParagraph[] {
  if (locked) return [{ key, prescribed: true }]
  return text === '' ? [] : [{ key, prescribed: false, text, when }]
}

/** Labels become keys. Line ends as browsers send them are not the program's; blank lines mean nothing in a letter. */
function typed(form: RawFields, field: string): string {
  const lines = (form[field] ?? '').split(/\r\n|\r|\n/).map((line) => line.trim())
  return withKeys(lines.filter((line) => line !== '').join('\n'))
}
