import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { standingOf, validityOn, type DocumentFact } from './document-fact.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { DocumentChange } from './document-rule.ts'
import type { NormativeDocument } from './document.ts'

/** What a clean-up decides of a document, the list it is published in, and what that list says of those in it. */
export const cleanUpVerdicts = [
  { key: 'keep', zh: '继续有效', list: '继续有效', says: '继续有效' },
  { key: 'amend', zh: '修改', list: '修改', says: '予以修改' },
  { key: 'repeal', zh: '废止', list: '废止和失效', says: '予以废止或者宣布失效' },
  { key: 'lapse', zh: '失效', list: '废止和失效', says: '予以废止或者宣布失效' },
] as const

export type CleanUpVerdict = (typeof cleanUpVerdicts)[number]['key']

/** 集中清理: one decision about many documents. */
export type CleanUp = {
  readonly on: Day
  /** The decision it rests on: its name or number. */
  readonly basis: string
  /** The new last day of those kept; null leaves their terms as they are. */
  readonly renewUntil: Day | null
  readonly verdicts: ReadonlyMap<number, CleanUpVerdict>
}

/** Why the clean-up cannot be done as it is; undefined where it can. `documents`: all it decides about. */
export function barToCleanUp(
  { on, basis, renewUntil, verdicts }: CleanUp,
  documents: readonly NormativeDocument[],
  today: Day,
): DocumentRefusal | undefined {
  if (verdicts.size === 0) return 'nothing-decided'
  if (basis.trim() === '') return 'no-basis'
  if (on > today) return 'in-future'
  if (renewUntil !== null && renewUntil < on) return 'expires-before-effective'
  return documents.length === verdicts.size && documents.every((document) => isInForce(document, on))
    ? undefined
    : 'not-all-decided'
}

function isInForce({ facts }: NormativeDocument, on: Day): boolean {
  const standing = standingOf(facts)
  const validity = standing === undefined ? null : validityOn(standing, on)
  return validity === 'in-force' || validity === 'amended'
}

/** What the clean-up does to one document. */
export function cleanUpOf({ id }: NormativeDocument, cleanUp: CleanUp): Outcome<DocumentChange, DocumentRefusal> {
  const verdict = cleanUp.verdicts.get(id)
  if (verdict === undefined) return refuse('not-all-decided')
  const fact = factOf(verdict, cleanUp)
  const detail = { outcome: verdict, on: cleanUp.on, basis: cleanUp.basis }
  return done({ entry: { step: 'clean-up', detail }, ...(fact === undefined ? {} : { fact }) })
}

function factOf(verdict: CleanUpVerdict, { on, basis: words, renewUntil }: CleanUp): DocumentFact | undefined {
  const basis = { words, documentId: null }
  switch (verdict) {
    case 'keep':
      return renewUntil === null ? undefined : { change: 'renewed', on, expiresOn: renewUntil, basis }
    case 'amend':
      return { change: 'amended', on, basis }
    case 'repeal':
      return { change: 'repealed', on, basis }
    case 'lapse':
      return { change: 'lapsed', on, basis }
  }
}

/** One of the three lists a clean-up publishes: its name, and a line for each document. */
export type CleanUpList = { readonly name: string; readonly says: string; readonly lines: readonly string[] }

/** The lists with anything in them, in the order they are published. */
export function cleanUpLists(
  documents: readonly NormativeDocument[],
  { verdicts, renewUntil }: Pick<CleanUp, 'verdicts' | 'renewUntil'>,
): readonly CleanUpList[] {
  const names = [...new Set(cleanUpVerdicts.map(({ list }) => list))]
  const listOf = ({ id }: NormativeDocument) => cleanUpVerdicts.find(({ key }) => key === verdicts.get(id))
  return names.flatMap((name) => {
    const own = documents.filter((document) => listOf(document)?.list === name)
    const lines = own.map((document, at) => {
      const told = [document.documentNumber ?? '', aboutOne(listOf(document), renewUntil)].filter(
        (words) => words !== '',
      )
      return `${at + 1}. ${document.title}（${told.join('，')}）`
    })
    const says = cleanUpVerdicts.find(({ list }) => list === name)?.says ?? name
    return lines.length === 0 ? [] : [{ name, says, lines }]
  })
}

/** What readers of a list have to know of one document in it besides its number. */
function aboutOne(verdict: (typeof cleanUpVerdicts)[number] | undefined, renewUntil: Day | null): string {
  if (verdict?.key === 'repeal' || verdict?.key === 'lapse') return verdict.zh
  return verdict?.key === 'keep' && renewUntil !== null ? `有效期延至${dayInChinese(renewUntil)}` : ''
}
