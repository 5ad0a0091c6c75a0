import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from '../read/pdf/pdf-library.ts'
import { quiet } from '../read/pdf/quiet.ts'

export type PdfTexts = {
  /** Everything that can be selected, page by page, seen or not. */
  readonly pages: readonly string[]
  readonly properties: readonly string[]
}

/** The selectable text of a PDF and what it says about itself; undefined where it does not open. */
export async function readPdfTexts(bytes: Uint8Array): Promise<PdfTexts | undefined> {
  const task = getDocument({ ...quiet, data: Uint8Array.from(bytes) })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES) return undefined
    const pages: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await textOfPage(pdf, page))
    return { pages, properties: await propertiesOf(pdf) }
  } catch {
    return undefined
  } finally {
    await task.destroy()
  }
}

const MOST_PAGES = 2000

async function textOfPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

async function propertiesOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const { info, metadata } = await pdf.getMetadata()
  const named = Object.entries(info).filter(([name]) => telling.has(name)) as readonly [string, unknown][]
  const custom = 'Custom' in info && typeof info.Custom === 'object' ? Object.values(info.Custom as object) : []
  const described =
    metadata === null ? [] : ['dc:creator', 'dc:description'].map((name) => metadata.get(name) as unknown)
  return [...named.map(([, value]) => value), ...custom, ...described].flat().filter(isTelling)
}

/** Titles are what a published copy is called; programs and days name nobody. */
const telling = new Set(['Author', 'Subject', 'Keywords'])

function isTelling(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
