import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { standingOf, type Basis } from '../document-fact.ts'
import type { DocumentRule } from '../document-rule.ts'
import type { NormativeDocument } from '../document.ts'

/** The item it is published as; `publishedOn`: where citizens read it already. */
export type Link = { readonly itemId: number; readonly publishedOn: Day | null }

const link =
  (step: 'publish' | 'link'): DocumentRule<Link> =>
  (_document, { itemId, publishedOn }) =>
    done({ entry: { step, detail: { item: String(itemId) } }, set: { itemId, publishedOn } })

export const publishAs = link('publish')
export const linkItem = link('link')

type Interpreted = Link & { readonly form: string }

/** 政策解读: an item interprets one document; the same one is linked once. */
export const addInterpretation: DocumentRule<Interpreted> = (_document, interpretation) =>
  done({
    entry: { step: 'interpret', detail: { form: interpretation.form, item: String(interpretation.itemId) } },
    interpretation,
  })

/** 备案: with whom, and when it was sent. */
export const fileDocument: DocumentRule<{ readonly on: Day; readonly with: string }> = (document, filed, { today }) => {
  if (filed.on > today) return refuse('in-future')
  if (filed.on < issuedOn(document)) return refuse('before-issue')
  return done({ entry: { step: 'file', detail: { on: filed.on, with: filed.with } }, set: { filed } })
}

export type ChangeOfStanding = { readonly on: Day; readonly basis: Basis }

const end =
  (change: 'repealed' | 'lapsed' | 'amended', step: 'repeal' | 'lapse' | 'amend'): DocumentRule<ChangeOfStanding> =>
  (document, { on, basis }, { today }) => {
    if (basis.words.trim() === '') return refuse('no-basis')
    if (on > today) return refuse('in-future')
    if (on < issuedOn(document)) return refuse('before-issue')
    return done({ entry: { step, detail: { on, basis: basis.words } }, fact: { change, on, basis } })
  }

export const repealDocument = end('repealed', 'repeal')
export const lapseDocument = end('lapsed', 'lapse')
export const amendDocument = end('amended', 'amend')

export type Renewal = ChangeOfStanding & { readonly expiresOn: Day | null }

/** 延续有效期: decided while it is still in force; what has lapsed has to be made anew. */
export const renewDocument: DocumentRule<Renewal> = (document, { on, basis, expiresOn }, { today }) => {
  if (basis.words.trim() === '') return refuse('no-basis')
  if (on > today) return refuse('in-future')
  if (on < issuedOn(document)) return refuse('before-issue')
  if (expiresOn !== null && expiresOn < on) return refuse('expires-before-effective')
  if (hasEnded(document, on)) return refuse('not-in-force')
  return done({
    entry: { step: 'renew', detail: { on, basis: basis.words, ...(expiresOn && { expiresOn }) } },
    fact: { change: 'renewed', on, expiresOn, basis },
  })
}

function hasEnded({ facts }: NormativeDocument, on: Day): boolean {
  const endedOn = standingOf(facts)?.endedOn ?? null
  return endedOn !== null && endedOn <= on
}

function issuedOn({ facts, madeOn }: NormativeDocument): Day {
  const on = standingOf(facts)?.issuedOn ?? madeOn
  if (on === null) throw new Error('a document was issued without a day')
  return on
}
