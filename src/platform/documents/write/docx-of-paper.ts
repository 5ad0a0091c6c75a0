import type * as Docx from 'docx'
import type { Paper, PaperBlock } from '../../../kernel/paper.ts'
import { docxFonts, docxStyles } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'

/** The paper as a Word document: A4, margins, fonts and line spacing of GB/T 9704, numbered pages. */
export async function docxOfPaper(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx')
  const document = new docx.Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles: docxStyles,
    sections: [
      {
        properties: { page },
        footers: { default: pageNumber(docx) },
        children: [titleParagraph(docx, paper), ...paper.blocks.flatMap((block) => blockParagraphs(docx, block))],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

/** A4 and its margins in twentieths of a point: not every word processor knows millimetres here. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1417 },
} as const

function pageNumber(docx: typeof Docx): Docx.Footer {
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font: docxFonts.table, size: 28 })
  return new docx.Footer({ children: [new docx.Paragraph({ alignment: 'center', children: [number] })] })
}

function titleParagraph(docx: typeof Docx, { title, titleLines = [title] }: Paper): Docx.Paragraph {
  const lines = title.length > MOST_TITLE_CHARACTERS ? titleLines : [title]
  return new docx.Paragraph({
    style: 'ReportTitle',
    children: lines.map((text, at) => new docx.TextRun(at === 0 ? { text } : { text, break: 1 })),
  })
}

function blockParagraphs(docx: typeof Docx, block: PaperBlock): (Docx.Paragraph | Docx.Table)[] {
  if (block.kind === 'heading') {
    return [new docx.Paragraph({ heading: `Heading${block.level}`, children: [new docx.TextRun(block.text)] })]
  }
  if (block.kind === 'paragraph') {
    return [new docx.Paragraph({ style: 'BodyIndented', children: [new docx.TextRun(block.text)] })]
  }
  if (block.kind === 'signature') return signature(docx, block.lines)
  const caption = new docx.Paragraph({
    alignment: 'center',
    keepNext: true,
    children: [new docx.TextRun(block.caption)],
  })
  return [...(block.showCaption === true ? [caption] : []), docxTable(docx, block), gap(docx)]
}

/** The agency above the day, the day four characters from the right edge, both about the same middle. */
function signature(docx: typeof Docx, lines: readonly string[]): Docx.Paragraph[] {
  const longest = Math.max(...lines.map(widthInCharacters))
  const edge = longest > LONG_SIGNATURE ? 2 : 4
  return lines.map(
    (text, at) =>
      new docx.Paragraph({
        style: 'Signature',
        keepNext: at < lines.length - 1,
        indent: { right: Math.round((edge + (longest - widthInCharacters(text)) / 2) * CHARACTER_TWIPS) },
        ...(at === 0 && { spacing: { before: 560, line: 578, lineRule: 'exact' as const } }),
        children: [new docx.TextRun(text)],
      }),
  )
}

/** Digits take half the width of a character. */
function widthInCharacters(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u00ff' ? 1 : 0.5), 0)
}

/** Word joins a table to a table right after it; a thin line of nothing keeps them and the next heading apart. */
function gap(docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({ spacing: { line: 200, lineRule: 'exact' }, children: [] })
}

// 二号 characters that fit between the margins.
const MOST_TITLE_CHARACTERS = 20
const LONG_SIGNATURE = 12
const CHARACTER_TWIPS = 320
