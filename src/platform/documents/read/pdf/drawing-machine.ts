import type { Matrix } from './matrix.ts'
import type { PageMarks } from './page-marks.ts'

/** What is needed of a font to know where its characters fall. */
export type PdfFont = {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

/** The part of the graphics state that decides where text and lines fall. */
export type GraphicsState = {
  map: Matrix
  font: PdfFont | undefined
  fontSize: number
  charSpacing: number
  wordSpacing: number
  /** Horizontal scale, 1 for none. */
  stretch: number
  leading: number
  rise: number
  strokeIsPale: boolean
  fillIsPale: boolean
}

export type TextPosition = { map: Matrix; x: number; y: number; lineX: number; lineY: number }

export type Machine = {
  state: GraphicsState
  readonly saved: GraphicsState[]
  readonly at: TextPosition
  readonly marks: PageMarks
  fontNamed(name: string): PdfFont | undefined
}
