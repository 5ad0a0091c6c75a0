import { done, refuse } from '../../../../kernel/outcome.ts'
import type { GazetteSectionKey } from '../../../../statute/proactive-disclosure/gazette-sections.table.ts'
import type { IssueRule } from '../issue-rule.ts'
import type { GazetteText, NewText, TextWords } from '../issue.ts'

/** Puts texts at the end of their sections. */
export const addTexts: IssueRule<readonly NewText[]> = ({ texts, earlier }, added, { practice }) => {
  if (earlier !== null) return refuse('not-at-this-stage')
  if (added.length === 0) return refuse('nothing-chosen')
  const sections = practice.sections.map(({ key }) => key)
  if (added.some(({ section }) => !sections.includes(section))) return refuse('no-such-section')
  const detail = { added: added.map(({ title }) => title).join('；') }
  return done({ entry: { step: 'arrange', detail }, texts: [...texts, ...added] })
}

export type Move = { readonly textId: number; readonly to: 'up' | 'down' | 'out' | GazetteSectionKey }

/** Moves a text up or down within its section, to the end of another section, or out of the issue. */
export const moveText: IssueRule<Move> = ({ texts, earlier }, { textId, to }, { practice }) => {
  if (earlier !== null) return refuse('not-at-this-stage')
  const text = texts.find(({ id }) => id === textId)
  if (text === undefined) return refuse('no-such-text')
  const others = texts.filter(({ id }) => id !== textId)
  if (to === 'out') return done({ entry: { step: 'arrange', detail: { removed: text.title } }, texts: others })
  const detail = { moved: text.title }
  if (to === 'up' || to === 'down') return done({ entry: { step: 'arrange', detail }, texts: swapped(texts, text, to) })
  if (!practice.sections.some(({ key }) => key === to)) return refuse('no-such-section')
  return done({ entry: { step: 'arrange', detail }, texts: [...others, { ...text, section: to }] })
}

/** Its place exchanged with the neighbour in the same section; unchanged where there is none. */
function swapped(texts: readonly GazetteText[], text: GazetteText, to: 'up' | 'down'): readonly GazetteText[] {
  const own = texts.filter(({ section }) => section === text.section)
  const neighbour = own[own.indexOf(text) + (to === 'up' ? -1 : 1)]
  if (neighbour === undefined) return texts
  return texts.map((one) => (one === text ? neighbour : one === neighbour ? text : one))
}

export type Rewriting = Pick<GazetteText, 'id' | 'title' | 'documentNumber'> & TextWords

/** Writes anew what was written for the gazette itself; what was taken from the site is changed there. */
export const rewriteText: IssueRule<Rewriting> = ({ texts, earlier }, rewritten) => {
  if (earlier !== null) return refuse('not-at-this-stage')
  const text = texts.find(({ id }) => id === rewritten.id)
  if (text === undefined || text.itemId !== null) return refuse('no-such-text')
  return done({ entry: { step: 'arrange', detail: { rewritten: rewritten.title } }, rewritten: [rewritten] })
}
