import type * as Docx from 'docx'
import { LINE } from './letter-docx-styles.ts'
import type { LetterWords } from './letter-words.ts'

/** All above the text: the red head (or, on a plain letter, only the number under the title), title and addressee. */
export function docxHead(docx: typeof Docx, words: LetterWords): Docx.Paragraph[] {
  const title = new docx.Paragraph({
    style: 'ReportTitle',
    spacing: { line: 660, lineRule: 'exact', before: words.mark === null ? 0 : 2 * LINE, after: 0 },
    children: words.titleLines.map((text, at) => new docx.TextRun(at === 0 ? { text } : { text, break: 1 })),
  })
  const addressee = words.addressee === null ? [] : [paragraph(docx, 'LetterAddressee', words.addressee)]
  return [...redHead(docx, words), title, ...plainNumber(docx, words), ...addressee]
}

/** 发文机关标志 35 mm below the top of the text area, number two lines below, red line 4 mm below that. */
function redHead(docx: typeof Docx, { mark, number }: LetterWords): Docx.Paragraph[] {
  if (mark === null) return []
  return [
    new docx.Paragraph({
      style: 'LetterMark',
      spacing: { before: 1984, line: mark.size * 24, lineRule: 'atLeast' },
      children: [new docx.TextRun({ text: mark.text, size: mark.size * 2 })],
    }),
    new docx.Paragraph({
      style: 'LetterNumber',
      border: { bottom: { style: docx.BorderStyle.SINGLE, color: 'FF0000', size: 12, space: 11 } },
      children: [new docx.TextRun(number ?? '')],
    }),
  ]
}

function plainNumber(docx: typeof Docx, { mark, number }: LetterWords): Docx.Paragraph[] {
  if (mark !== null || number === null) return []
  const spacing = { line: LINE, lineRule: 'exact', before: 280 } as const
  return [new docx.Paragraph({ alignment: 'right', spacing, children: [new docx.TextRun(number)] })]
}

function paragraph(docx: typeof Docx, style: string, text: string): Docx.Paragraph {
  return new docx.Paragraph({ style, children: [new docx.TextRun(text)] })
}
