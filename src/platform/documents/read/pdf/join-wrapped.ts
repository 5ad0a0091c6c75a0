import { hasColumns, textOfLine, type GlyphLine } from './glyph-lines.ts'
import type { PageBlock } from './page-blocks.ts'
import type { RuledTable } from './ruled-table.ts'

export type Joined = { readonly paragraph: GlyphLine[] } | { readonly table: RuledTable }

/** Joins the lines of a paragraph: a line that fills the text block and the next one, when that starts at the left margin. */
export function joinWrapped(blocks: readonly PageBlock[]): Joined[] {
  const margins = marginsOf(blocks)
  const joined: Joined[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if ('table' in block) joined.push(block)
    else if (
      last !== undefined &&
      'paragraph' in last &&
      continues(last.paragraph.at(-1) as GlyphLine, block.line, margins)
    ) {
      last.paragraph.push(block.line)
    } else joined.push({ paragraph: [block.line] })
  }
  return joined
}

export type Margins = { readonly left: number; readonly right: number }

/** The text block of a page, from lines of some length: page numbers and headings do not make it. */
export function marginsOf(blocks: readonly PageBlock[]): Margins {
  const lines = blocks.flatMap((block) => ('line' in block ? [block.line] : []))
  const long = lines.filter((line) => line.right - line.left > 15 * line.size && !hasColumns(line))
  const left = Math.min(...long.map((line) => line.left))
  const right = Math.max(...long.map((line) => line.right))
  return { left, right }
}

function continues(last: GlyphLine, next: GlyphLine, margins: Margins): boolean {
  return next.top - last.bottom < 1.5 * last.size && runsOn(last, next, { from: margins, to: margins })
}

/** Whether a line fills its text block, and the next, perhaps on another page, goes on from the left margin of its own. */
export function runsOn(
  last: GlyphLine,
  next: GlyphLine,
  margins: { readonly from: Margins; readonly to: Margins },
): boolean {
  if (hasColumns(last) || hasColumns(next)) return false
  const full = last.right + firstWord(next) > margins.from.right - 1.6 * last.size
  const unindented = next.left < margins.to.left + 0.8 * next.size
  const alike = Math.abs(next.size - last.size) < 0.25 * last.size
  return full && unindented && alike && !/^[(（]?[一二三四五六七八九十]+[)）、]/.test(textOfLine(next))
}

/**
 * Room the next line's first word would have taken: an address or number is not broken to fill a line, and the mark that
 * closes it does not begin one.
 */
function firstWord(line: GlyphLine): number {
  const end = line.glyphs.findIndex(({ text }) => !/^[!-~]+$/.test(text))
  const closes = /^[，。；：、！？）》”’]/.test(line.glyphs[end]?.text ?? '')
  const word = end === -1 ? line.glyphs : line.glyphs.slice(0, closes ? end + 1 : end)
  const last = word.at(-1)
  return last === undefined ? 0 : last.right - line.left
}
