import { textOfLine } from './glyph-lines.ts'
import { joinWrapped, marginsOf, runsOn, type Joined, type Margins } from './join-wrapped.ts'
import type { PageBlock } from './page-blocks.ts'

type PageOfJoined = { readonly joined: Joined[]; readonly margins: Margins }

/** The paragraphs and tables of each page; a paragraph that a page end cuts stands whole on the page it begins on. */
export function joinPages(pages: readonly (readonly PageBlock[])[]): readonly (readonly Joined[])[] {
  const all = pages.map((blocks): PageOfJoined => ({ joined: joinWrapped(blocks), margins: marginsOf(blocks) }))
  for (const [at, page] of all.entries()) {
    const before = all[at - 1]
    if (before !== undefined) joinOver(before, page)
  }
  return all.map(({ joined }) => joined)
}

function joinOver(before: PageOfJoined, page: PageOfJoined): void {
  const last = before.joined.findLast((one) => !isPageNumber(one))
  const first = page.joined.findIndex((one) => !isPageNumber(one))
  const next = page.joined[first]
  if (last === undefined || next === undefined || !('paragraph' in last) || !('paragraph' in next)) return
  const [end, start] = [last.paragraph.at(-1), next.paragraph[0]]
  if (end === undefined || start === undefined) return
  if (!runsOn(end, start, { from: before.margins, to: page.margins })) return
  last.paragraph.push(...next.paragraph)
  page.joined.splice(first, 1)
}

function isPageNumber(one: Joined): boolean {
  return (
    'paragraph' in one && one.paragraph.length === 1 && one.paragraph.every((line) => isFurniture(textOfLine(line)))
  )
}

/** Page numbers part neither a table nor a paragraph from its continuation. */
export function isFurniture(text: string): boolean {
  return /^[-—–─·•\s第共页\d/ⅠⅡⅢⅣⅤⅥIVX]{1,20}$/.test(text)
}
