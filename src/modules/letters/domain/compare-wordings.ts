import type { LetterParagraph } from '../../../statute/reply-letters/letter-definition.ts'
import type { LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'

/** A text cut into what both versions share and what is the one's or the other's own. */
export type TextChange = {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

/** One difference between two versions of a template; `key` is `title` or a paragraph. */
export type WordingChange = { readonly key: string; readonly kind: 'added' | 'removed' | 'changed' } & TextChange

/** What changed from one version to the next, in the order of the new one, dropped paragraphs last. */
export function compareWordings(from: LetterTemplate, to: LetterTemplate): readonly WordingChange[] {
  const before = textsOf(from)
  const after = textsOf(to)
  const changed = [...after].flatMap(([key, text]) => changeOf(key, before.get(key), text))
  const removed = [...before]
    .filter(([key]) => !after.has(key))
    .flatMap(([key, text]) => changeOf(key, text, undefined))
  return [...changed, ...removed]
}

function textsOf({ title, paragraphs }: LetterTemplate): ReadonlyMap<string, string> {
  return new Map([['title', title], ...paragraphs.map(({ key, text }: LetterParagraph) => [key, text] as const)])
}

function changeOf(key: string, from: string | undefined, to: string | undefined): readonly WordingChange[] {
  if (from === to) return []
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
  return [{ key, kind, ...cut(from ?? '', to ?? '') }]
}

function cut(from: string, to: string): TextChange {
  const [one, other] = [[...from], [...to]]
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return {
    before: one.slice(0, start).join(''),
    removed: one.slice(start, one.length - end).join(''),
    added: other.slice(start, other.length - end).join(''),
    after: one.slice(one.length - end).join(''),
  }
}
