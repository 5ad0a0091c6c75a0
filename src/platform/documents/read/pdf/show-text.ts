import type { Machine } from './drawing-machine.ts'
import { compose, type Matrix, type Point } from './matrix.ts'
import { boxAround } from './page-marks.ts'
import { plainCharacter } from './plain-character.ts'

type PdfGlyph = {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

/** Notes the characters of one text operator and moves the text position past them. */
export function showText(machine: Machine, shown: unknown): void {
  if (!Array.isArray(shown)) return
  const map = compose(machine.state.map, machine.at.map)
  for (const item of shown as readonly (number | PdfGlyph | null)[]) {
    if (typeof item === 'number') move(machine, (-item * machine.state.fontSize) / 1000)
    else if (item !== null) showGlyph(machine, item, map)
  }
}

function showGlyph(machine: Machine, glyph: PdfGlyph, map: Matrix): void {
  const { state } = machine
  const unit = (state.font?.fontMatrix?.[0] ?? 0.001) * state.fontSize
  const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  if (state.font?.vertical === true) {
    const metric = glyph.vmetric ?? state.font.defaultVMetrics
    const height = -(metric?.[0] ?? -1000) * unit
    noteGlyph(machine.marks.glyphs, glyph.unicode, cornersDown(machine, height), map)
    move(machine, -height + spacing)
  } else {
    const width = glyph.width * unit
    noteGlyph(machine.marks.glyphs, glyph.unicode, cornersAcross(machine, width * state.stretch), map)
    move(machine, width + spacing)
  }
}

/** Moves the text position along the writing direction; downward text has its y axis pointing up. */
function move({ state, at }: Machine, by: number): void {
  if (state.font?.vertical === true) at.y += by
  else at.x += by * state.stretch
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
const mostGlyphs = 60_000
