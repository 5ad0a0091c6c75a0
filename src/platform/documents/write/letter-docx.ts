import type * as Docx from 'docx'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import { docxFonts } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { docxHead } from './letter-docx-head.ts'
import { docxEnding } from './letter-docx-ending.ts'
import { letterStyles } from './letter-docx-styles.ts'
import { wordsOfLetter, type LetterWords, type PrintedBlock } from './letter-words.ts'

/** The letter as a Word document laid out by GB/T 9704-2012; fonts are named, not embedded. */
export async function docxOfLetter(letter: OfficialLetter): Promise<Uint8Array> {
  const docx = await import('docx')
  const words = wordsOfLetter(letter)
  const document = new docx.Document({
    title: words.title,
    creator: words.author,
    lastModifiedBy: words.author,
    styles: letterStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        // A plain letter shows no number on its first page.
        properties: { page, titlePage: words.mark === null },
        footers: footers(docx),
        children: [...docxHead(docx, words), ...body(docx, words), ...docxEnding(docx, words)],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

/** A4 and its margins in twentieths of a point: 37 mm, 35 mm, 28 mm, 26 mm; the number's foot 23 mm above the edge. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1304 },
} as const

/** Odd numbers right, even ones left, one character from the edge. */
function footers(docx: typeof Docx): { default: Docx.Footer; even: Docx.Footer; first: Docx.Footer } {
  const number = (side: 'left' | 'right') =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment: side,
          indent: { [side]: 280 },
          children: [
            new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font: docxFonts.table, size: 28 }),
          ],
        }),
      ],
    })
  const nothing = new docx.Footer({ children: [new docx.Paragraph({ children: [] })] })
  return { default: number('right'), even: number('left'), first: nothing }
}

function body(docx: typeof Docx, { blocks }: LetterWords): (Docx.Paragraph | Docx.Table)[] {
  return blocks.flatMap((block, at) => printedBlock(docx, block, at === blocks.length - 1))
}

/** The last block stays with what follows it, so that no page holds a signature alone. */
function printedBlock(docx: typeof Docx, block: PrintedBlock, isLast: boolean): (Docx.Paragraph | Docx.Table)[] {
  if (block.kind === 'table') return printedTable(docx, block.table)
  const run = new docx.TextRun(block.text)
  if (block.kind === 'heading') return [new docx.Paragraph({ heading: `Heading${block.level}`, children: [run] })]
  const style = block.kind === 'quote' ? 'LetterQuote' : 'BodyIndented'
  return [new docx.Paragraph({ style, keepNext: isLast, children: [run] })]
}

function printedTable(docx: typeof Docx, table: Parameters<typeof docxTable>[1]): (Docx.Paragraph | Docx.Table)[] {
  const caption = new docx.Paragraph({
    alignment: 'center',
    keepNext: true,
    children: [new docx.TextRun({ text: table.caption, font: docxFonts.table, size: 24 })],
  })
  const gap = new docx.Paragraph({ spacing: { line: 200, lineRule: 'exact' }, children: [] })
  return [...(table.showCaption === true ? [caption] : []), docxTable(docx, table), gap]
}
