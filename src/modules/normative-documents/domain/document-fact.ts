import { addDays, type Day } from '../../../kernel/day.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

/** What a change rests on: its words, and the document of this library they name, where they do. */
export type Basis = { readonly words: string; readonly documentId: number | null }

/**
 * A change of a document's standing, with the first day it holds. Facts are never changed; what a document is on any day,
 * and every count, follows from them.
 */
export type DocumentFact =
  | {
      readonly change: 'issued'
      readonly on: Day
      readonly effectiveOn: Day
      /** The last day of its term; null where its text gives none. */
      readonly expiresOn: Day | null
    }
  | { readonly change: 'amended'; readonly on: Day; readonly basis: Basis }
  /** 继续有效: a new term, or none, from the day of the decision. */
  | { readonly change: 'renewed'; readonly on: Day; readonly expiresOn: Day | null; readonly basis: Basis }
  | { readonly change: 'repealed' | 'lapsed'; readonly on: Day; readonly basis: Basis }

/** How a document stands for good: everything a list asks. `endedOn`: the first day it is no longer in force. */
export type Standing = {
  readonly issuedOn: Day
  readonly effectiveOn: Day
  readonly expiresOn: Day | null
  readonly amendedOn: Day | null
  readonly endedOn: Day | null
  readonly endedAs: 'repealed' | 'lapsed' | null
}

/**
 * The standing its facts amount to; undefined where it was never issued. A term that runs out ends the document by itself
 * on the day after, unless it was renewed before; what is decided after the end changes nothing.
 */
export function standingOf(facts: readonly DocumentFact[]): Standing | undefined {
  const inOrder = facts.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  let standing: Standing | undefined
  for (const fact of inOrder) {
    if (standing === undefined) {
      if (fact.change === 'issued') standing = issued(fact)
    } else if (standing.endedOn === null || fact.on < standing.endedOn) standing = after(standing, fact)
  }
  return standing
}

function issued({ on, effectiveOn, expiresOn }: Extract<DocumentFact, { change: 'issued' }>): Standing {
  return { issuedOn: on, effectiveOn, amendedOn: null, ...term(expiresOn, on) }
}

function after(standing: Standing, fact: DocumentFact): Standing {
  switch (fact.change) {
    case 'issued':
      return standing
    case 'amended':
      return { ...standing, amendedOn: fact.on }
    case 'renewed':
      return { ...standing, ...term(fact.expiresOn, fact.on) }
    case 'repealed':
    case 'lapsed':
      return { ...standing, endedOn: fact.on, endedAs: fact.change }
  }
}

/** A term that was over before it was given still lasts the day it was given. */
function term(expiresOn: Day | null, given: Day): Pick<Standing, 'expiresOn' | 'endedOn' | 'endedAs'> {
  if (expiresOn === null) return { expiresOn, endedOn: null, endedAs: null }
  return { expiresOn, endedOn: addDays(expiresOn < given ? given : expiresOn, 1), endedAs: 'lapsed' }
}

/** How it stands on a day (有效性); null before it was issued. A document not yet in application counts as in force. */
export function validityOn(standing: Standing, on: Day): Validity | null {
  if (on < standing.issuedOn) return null
  if (standing.endedOn !== null && standing.endedAs !== null && standing.endedOn <= on) return standing.endedAs
  return standing.amendedOn !== null && standing.amendedOn <= on ? 'amended' : 'in-force'
}
