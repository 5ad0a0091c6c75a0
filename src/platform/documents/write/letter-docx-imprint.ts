import type * as Docx from 'docx'
import type { LetterWords } from './letter-words.ts'

/**
 * 版记 at the foot of the last page: thick rules of 0.35 mm about a thin one of 0.25 mm, in a table that
 * floats there; word processors that float no tables put it right below the text.
 */
export function docxImprint(docx: typeof Docx, words: LetterWords['imprint']): (Docx.Paragraph | Docx.Table)[] {
  if (words === null) return []
  const rule = (size: number) => ({ style: docx.BorderStyle.SINGLE, size, color: '000000' })
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const copies = new docx.Paragraph({
    style: 'LetterImprint',
    keepNext: true,
    indent: { left: 4 * CHARACTER, right: CHARACTER, hanging: 3 * CHARACTER },
    children: [new docx.TextRun(words.copies)],
  })
  const issued = new docx.Paragraph({
    style: 'LetterImprint',
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: docx.TabStopType.RIGHT, position: WIDTH - CHARACTER }],
    children: [new docx.TextRun({ children: [words.issuer, new docx.Tab(), words.issuedOn] })],
  })
  const table = new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    float: {
      horizontalAnchor: docx.TableAnchorType.MARGIN,
      relativeHorizontalPosition: docx.RelativeHorizontalPosition.LEFT,
      verticalAnchor: docx.TableAnchorType.MARGIN,
      relativeVerticalPosition: docx.RelativeVerticalPosition.BOTTOM,
    },
    columnWidths: [WIDTH],
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: { top: rule(8), bottom: rule(8), insideHorizontal: rule(6), left: none, right: none },
    rows: [copies, issued].map((line) => rowOf(docx, line)),
  })
  return [table, new docx.Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] })]
}

function rowOf(docx: typeof Docx, line: Docx.Paragraph): Docx.TableRow {
  const width = { size: WIDTH, type: docx.WidthType.DXA }
  return new docx.TableRow({ cantSplit: true, children: [new docx.TableCell({ width, children: [line] })] })
}

const WIDTH = 8845
// 四号, in twentieths of a point like all measures here.
const CHARACTER = 280
