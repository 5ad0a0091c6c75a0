import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { acceptContent } from '../accept-content.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { documentOfLines, plainSpaces } from '../write-lines.ts'
import { countPictures } from './count-pictures.ts'
import { linesOfPages } from './lines-of-pages.ts'
import { matrixOf } from './matrix.ts'
import { blocksOfPage, type PageBlock } from './page-blocks.ts'
import type { PageMarks } from './page-marks.ts'
import { getDocument } from './pdf-library.ts'
import { quiet } from './quiet.ts'
import { readPageMarks } from './read-page-marks.ts'
import type { PdfFont } from './drawing-machine.ts'

/**
 * A PDF with a text layer as its tables (where lines are ruled, cell by cell) and lines of running text, page by page.
 * Nothing is fetched and no code of the file is run.
 */
export async function openPdf(bytes: Uint8Array): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  const task = getDocument({ ...quiet, data: Uint8Array.from(bytes) })
  try {
    const pdf = await task.promise
    return pdf.numPages > mostPages ? refuse(documentRefusal('too-long')) : await readPdf(pdf, bytes)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return refuse(documentRefusal(isLocked ? 'encrypted' : 'damaged'))
  } finally {
    await task.destroy()
  }
}

const mostPages = 300
const mostGlyphs = 600_000

async function readPdf(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  const pages: PageBlock[][] = []
  let glyphs = 0
  let broken = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const marks = await marksOfPage(await pdf.getPage(number))
    glyphs += marks.glyphs.length
    broken += marks.glyphs.filter((glyph) => /[\ufffd\ue000-\uf8ff]/.test(glyph.text)).length
    if (glyphs > mostGlyphs) return refuse(documentRefusal('too-long'))
    pages.push(blocksOfPage(marks))
  }
  if (glyphs < 10) return refuse(documentRefusal('picture-only'))
  if (broken > glyphs / 3) return refuse(documentRefusal('scrambled'))
  const lines = linesOfPages(pages)
  const facts = { title: await titleOf(pdf), pages: pdf.numPages, pictures: countPictures(bytes) }
  return acceptContent(documentOfLines('pdf', lines, facts))
}

async function marksOfPage(page: PDFPageProxy): Promise<PageMarks> {
  const operators = await page.getOperatorList()
  const marks = readPageMarks(operators, matrixOf(page.getViewport({ scale: 1 }).transform), (name) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : undefined,
  )
  page.cleanup()
  return marks
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? plainSpaces(info.Title) : ''
  return title === '' || /^(microsoft word|untitled|无标题|\S+\.(docx?|wps|pdf)$)/i.test(title) ? undefined : title
}
