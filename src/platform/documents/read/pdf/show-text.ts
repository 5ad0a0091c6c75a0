import { compose, type Matrix, type Point } from './matrix.ts'
import { boxAround } from './page-marks.ts'
import { plainCharacter } from './plain-character.ts'
import type { Machine } from './read-page-marks.ts'

/** What is needed of a font to know where its characters fall. */
export type PdfFont = {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

type PdfGlyph = {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

/** Notes the characters of one text operator and moves the text position past them. */
export function showText(machine: Machine, shown: unknown): void {
  if (!Array.isArray(shown)) return
  const { state, at, marks } = machine
  const vertical = state.font?.vertical === true
  const unit = state.font?.fontMatrix?.[0] ?? 0.001
  const map = compose(state.map, at.map)
  for (const item of shown as readonly (number | PdfGlyph | null)[]) {
    if (item === null) continue
    if (typeof item === 'number') {
      const gap = (item * state.fontSize) / 1000
      if (vertical) at.y += gap
      else at.x -= gap * state.stretch
      continue
    }
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0)
    const metric = item.vmetric ?? state.font?.defaultVMetrics
    const advance = vertical ? -(metric?.[0] ?? -1000) : item.width
    const length = advance * unit * state.fontSize
    const corners = vertical ? cornersDown(machine, length) : cornersAcross(machine, length * state.stretch)
    noteGlyph(marks.glyphs, item.unicode, corners, map)
    if (vertical) at.y -= length - spacing
    else at.x += (length + spacing) * state.stretch
  }
}

function cornersAcross({ state, at }: Machine, width: number): Point[] {
  const base = at.y + state.rise
  const [low, high] = [base - 0.12 * state.fontSize, base + 0.88 * state.fontSize]
  return [
    [at.x, low],
    [at.x + width, low],
    [at.x + width, high],
    [at.x, high],
  ]
}

function cornersDown({ state, at }: Machine, height: number): Point[] {
  const half = state.fontSize / 2
  return [
    [at.x - half, at.y],
    [at.x + half, at.y],
    [at.x + half, at.y - height],
    [at.x - half, at.y - height],
  ]
}

function noteGlyph(glyphs: Machine['marks']['glyphs'], unicode: string, corners: Point[], map: Matrix): void {
  const text = plainCharacter(unicode)
  if (text === '' || glyphs.length >= mostGlyphs) return
  // Slanted text is a watermark across the page, no part of the report.
  const slant = Math.min(Math.abs(map[0]) + Math.abs(map[3]), Math.abs(map[1]) + Math.abs(map[2]))
  if (slant > 0.05 * (Math.abs(map[0]) + Math.abs(map[1]))) return
  const box = boxAround(corners, map)
  const size = Math.abs(box.bottom - box.top)
  if (Number.isFinite(size) && size > 0.5) glyphs.push({ ...box, text, size })
}

/** No page of a report has as many characters; a hostile one stops costing memory here. */
export const mostGlyphs = 60_000
