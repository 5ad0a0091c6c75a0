import { parseDay } from '../../../kernel/day.ts'
import { decisionWords, type AskedWord } from '../../../statute/reply-letters/decision-words.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import type { Placeholder, PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'
import { onFileCondition, type OnFileKey } from '../../../statute/request-outcomes/conditions.table.ts'
import { needsOf } from '../../../statute/request-outcomes/missing-on-file.ts'
import { findChoice, type OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { isWithholdingGround } from '../../../statute/request-outcomes/withheld-part.ts'
import { hasParts } from './decision-choice.ts'
import type { Decision, WithheldPart } from './decision.ts'

/** Fields of a form as they were sent. */
export type SentFields = Readonly<Record<string, string>>

/** What a form about a decision says, with what is wrong at which field, in Chinese. */
export type ReadDecision = { readonly decision: Decision; readonly errors: SentFields }

/** Rows for closed parts on an empty form; more come as they are filled. */
const ROWS = 3
const MOST_ROWS = 40

/** The fields a form for this result has to ask, without what the course of the case has already put on file. */
export function askedWords(choice: OutcomeChoice, met: ReadonlySet<OnFileKey>): readonly AskedWord[] {
  const settled = new Set<PlaceholderKey>(
    needsOf(choice)
      .filter((keys) => keys.some((key) => met.has(key)))
      .flatMap((keys) => keys.flatMap((key): readonly PlaceholderKey[] => onFileCondition(key).asks))
      .filter((key) => placeholderOf(key).source === 'record'),
  )
  return decisionWords(choice).filter(({ key }) => key !== 'withheldParts' && !settled.has(key))
}

/** Reads the form for a result; undefined where it names none. Fields of other results are left out. */
export function readDecision(sent: SentFields, met: ReadonlySet<OnFileKey>): ReadDecision | undefined {
  const named = findChoice(sent['outcome'] ?? '', sent['variant'] ?? '')
  if (named === undefined) return undefined
  const withheld = hasParts(named) ? partsIn(sent) : []
  const grounds = withheld.map(({ ground }) => ground).filter(isWithholdingGround)
  const choice: OutcomeChoice = hasParts(named) ? { ...named, grounds: [...new Set(grounds)] } : named
  const asked = askedWords(choice, met)
  const fields = Object.fromEntries(asked.map(({ key }) => [key, plain(sent[key])]))
  const decision = { outcome: named.outcome, variant: named.variant, fields, withheld }
  return { decision, errors: { ...faultsOfWords(asked, fields), ...(hasParts(named) ? faultsOfParts(sent) : {}) } }
}

/** How many rows for closed parts a form shows: those filled and some more. */
export function rowsOfParts(sent: SentFields): number {
  const last = rowNumbers(sent).findLast((row) => isFilled(partAt(sent, row))) ?? 0
  return Math.min(MOST_ROWS, Math.max(ROWS, last + (sent['mode'] === 'more' ? ROWS : 1)))
}

function partsIn(sent: SentFields): readonly WithheldPart[] {
  return rowNumbers(sent)
    .map((row) => partAt(sent, row))
    .filter(isFilled)
}

function rowNumbers(sent: SentFields): readonly number[] {
  const found = Object.keys(sent).flatMap((name) => /^(?:part|reason)_(\d{1,2})$/.exec(name)?.[1] ?? [])
  return [...new Set(found.map(Number))].toSorted((one, other) => one - other)
}

function partAt(sent: SentFields, row: number): WithheldPart {
  return { part: plain(sent[`part_${row}`]), ground: sent[`ground_${row}`] ?? '', reason: plain(sent[`reason_${row}`]) }
}

function isFilled({ part, ground, reason }: WithheldPart): boolean {
  return part !== '' || ground !== '' || reason !== ''
}

function faultsOfParts(sent: SentFields): SentFields {
  const rows = rowNumbers(sent).filter((row) => isFilled(partAt(sent, row)))
  if (rows.length === 0) return { part_1: '请至少写明一处不予公开的内容。' }
  return Object.fromEntries(
    rows.flatMap((row) => {
      const { part, ground, reason } = partAt(sent, row)
      return [
        ...(part === '' ? [[`part_${row}`, `第${row}处：请写明位置。`]] : []),
        ...(isWithholdingGround(ground) ? [] : [[`ground_${row}`, `第${row}处：请选择依据。`]]),
        ...(reason === '' ? [[`reason_${row}`, `第${row}处：请写明理由。`]] : []),
      ]
    }),
  ) as SentFields
}

function faultsOfWords(asked: readonly AskedWord[], fields: SentFields): SentFields {
  const faults = asked.flatMap(({ key, isRequired }) => {
    const fault = faultOfWord(key, fields[key] ?? '', isRequired)
    return fault === undefined ? [] : [[key, fault] as const]
  })
  return Object.fromEntries(faults)
}

function faultOfWord(key: PlaceholderKey, word: string, isRequired: boolean): string | undefined {
  const { label, kind, options = [] }: Placeholder = placeholderOf(key)
  if (word === '') return isRequired ? `请填写“${label}”。` : undefined
  if (word.length > 4000) return `“${label}”不超过4000字。`
  if (kind === 'choice') return options.includes(word) ? undefined : `请选择“${label}”。`
  return isOfKind(kind, word) ? undefined : `“${label}”应为${kind === 'day' ? '日期，例如 2026-03-02' : '数字'}。`
}

function isOfKind(kind: Placeholder['kind'], word: string): boolean {
  if (kind === 'day') return parseDay(word) !== undefined
  return kind !== 'number' || /^\d{1,6}$/.test(word)
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim()
}
