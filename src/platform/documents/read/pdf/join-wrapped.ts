import { hasColumns, textOfLine, type GlyphLine } from './glyph-lines.ts'
import type { PageBlock } from './page-blocks.ts'
import type { RuledTable } from './ruled-table.ts'

type Joined = { readonly paragraph: readonly GlyphLine[] } | { readonly table: RuledTable }

/** Joins the lines of a paragraph: a line that fills the text block and the next one, when that starts at the left margin. */
export function joinWrapped(blocks: readonly PageBlock[]): Joined[] {
  const lines = blocks.flatMap((block) => ('line' in block ? [block.line] : []))
  const margins = marginsOf(lines)
  const joined: ({ paragraph: GlyphLine[] } | { table: RuledTable })[] = []
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

type Margins = { readonly left: number; readonly right: number }

/** The text block of a page, from lines of some length: page numbers and headings do not make it. */
function marginsOf(lines: readonly GlyphLine[]): Margins {
  const long = lines.filter((line) => line.right - line.left > 15 * line.size && !hasColumns(line))
  const left = Math.min(...long.map((line) => line.left))
  const right = Math.max(...long.map((line) => line.right))
  return { left, right }
}

function continues(last: GlyphLine, next: GlyphLine, margins: Margins): boolean {
  if (hasColumns(last) || hasColumns(next)) return false
  const full = last.right + firstWord(next) > margins.right - 1.6 * last.size
  const unindented = next.left < margins.left + 0.8 * next.size
  const near = next.top - last.bottom < 1.5 * last.size && Math.abs(next.size - last.size) < 0.25 * last.size
  return full && unindented && near && !/^[(（]?[一二三四五六七八九十]+[)）、]/.test(textOfLine(next))
}

/** Room the next line's first word would have taken: an address or number is not broken to fill a line. */
function firstWord(line: GlyphLine): number {
  const letters = /^[!-~]*/.exec(textOfLine(line).trimStart())?.[0].length ?? 0
  return letters * 0.45 * line.size
}
