import type { Box, Glyph } from './page-marks.ts'

/** Characters that stand on one line, from left to right. */
export type GlyphLine = Box & { readonly glyphs: readonly Glyph[]; readonly size: number }

/** Gathers characters into lines from top to bottom: on one line are those that overlap by half their height. */
export function gatherLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const open: { top: number; bottom: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs.toSorted((one, other) => middle(one) - middle(other))) {
    const line = open.at(-1)
    if (line !== undefined && overlaps(line, glyph)) {
      line.glyphs.push(glyph)
      line.top = Math.min(line.top, glyph.top)
      line.bottom = Math.max(line.bottom, glyph.bottom)
    } else open.push({ top: glyph.top, bottom: glyph.bottom, glyphs: [glyph] })
  }
  return open.map((line) => lineOf(line.glyphs))
}

/** What a line says. Gaps between letters are spaces where a reader would see one; gaps as wide as columns at least two. */
export function textOfLine(line: GlyphLine): string {
  let text = ''
  let last: Glyph | undefined
  for (const glyph of line.glyphs) {
    if (last !== undefined) text += gapBetween(last, glyph)
    text += glyph.text
    last = glyph
  }
  return text
}

/** Whether the line has gaps wide enough to part columns. */
export function hasColumns(line: GlyphLine): boolean {
  return /\S {2}/.test(textOfLine(line))
}

function lineOf(glyphs: readonly Glyph[]): GlyphLine {
  const ordered = withoutDoubles(glyphs.toSorted((one, other) => one.left - other.left))
  const box = {
    left: Math.min(...glyphs.map((glyph) => glyph.left)),
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    top: Math.min(...glyphs.map((glyph) => glyph.top)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.bottom)),
  }
  return { ...box, glyphs: ordered, size: Math.max(...glyphs.map((glyph) => glyph.size)) }
}

/** Bold made by printing the same character twice, a little beside itself, is one character. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, at) => {
    const before = glyphs.slice(Math.max(0, at - 2), at)
    return !before.some((one) => one.text === glyph.text && glyph.left - one.left < 0.25 * (one.right - one.left))
  })
}

function gapBetween(last: Glyph, next: Glyph): string {
  const size = Math.max(last.size, next.size)
  const gap = (next.left - last.right) / size
  // Figures stand apart only where a column ends; words have gaps of their own.
  // Figures printed over each other are no one number.
  if (isFigure(last.text) && isFigure(next.text) && gap < -0.2) return '\u0020'
  const isColumnEnd = gap >= (isFigure(last.text) && isFigure(next.text) ? figureGap : columnGap)
  if (isColumnEnd) return ' '.repeat(Math.max(2, Math.min(60, Math.round(gap * 2))))
  const bothChinese = isChinese(last.text) && isChinese(next.text)
  return gap > (bothChinese ? 0.5 : 0.18) ? ' ' : ''
}

/** In character heights. */
const columnGap = 1.2
const figureGap = 0.4

function isFigure(text: string): boolean {
  return /^\d$/.test(text)
}

function isChinese(text: string): boolean {
  return /[\u2e80-\u9fff\uff00-\uffef]/.test(text)
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2
}

function overlaps(line: { readonly top: number; readonly bottom: number }, glyph: Glyph): boolean {
  const shared = Math.min(line.bottom, glyph.bottom) - Math.max(line.top, glyph.top)
  return shared >= 0.5 * Math.min(line.bottom - line.top, glyph.bottom - glyph.top)
}
