import type { PaperBlock, PaperPicture } from '../../../kernel/paper.ts'
import { fontFamilies } from './fonts.ts'
import { gazetteTemplate } from './gazette.typst.ts'
import { wordsOfTable } from './table-words.ts'
import { typesetMarked } from './typst.ts'

/** An issue of a gazette as it is printed: all words free of what no document can show. */
export type PrintedGazette = {
  /** 刊名. */
  readonly name: string
  /** `2026年第3期（总第12期）`. */
  readonly number: string
  /** `2026年3月31日出版`. */
  readonly day: string
  readonly author: string
  /** What stands at the foot of the cover: who publishes and edits it, where it is had. */
  readonly imprint: readonly string[]
  readonly size: 'a4' | '16k'
  readonly sections: readonly { readonly name: string; readonly texts: readonly PrintedText[] }[]
  /** The bytes of the pictures in the texts, by their sources; all of them such as can be set. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

export type PrintedText = {
  readonly title: string
  readonly documentNumber: string
  readonly blocks: readonly (PaperBlock | PaperPicture)[]
}

export type GazettePages = {
  readonly pdf: Uint8Array
  /** The page each text begins on, counted from the cover, in the order of the sections. */
  readonly begins: readonly number[]
  readonly pages: number
}

/** Page sizes in millimetres: A4, and 大16开 (GB/T 788). */
const sizes = { a4: { width: 210, height: 297 }, '16k': { width: 210, height: 285 } } as const

/** The issue as a tagged PDF, with the pages its texts really begin on. */
export async function pdfOfGazette(issue: PrintedGazette): Promise<GazettePages> {
  const { sections, name, number, size, pictures, ...rest } = issue
  const nameOf = new Map([...pictures.keys()].map((source, at) => [source, `picture-${at}`]))
  const files = new Map([...pictures].map(([source, bytes]) => [nameOf.get(source) ?? '', bytes]))
  let at = 0
  const words = {
    ...rest,
    ...{ name, number, ...sizes[size], fonts: fontFamilies, title: `${name} ${number}`, markSize: markSize(name) },
    sections: sections.map((section) => ({
      name: section.name,
      texts: section.texts.map(({ title, documentNumber, blocks }) => ({
        ...{ at: (at += 1), title, number: documentNumber, blocks: blocks.map((block) => wordsOfBlock(block, nameOf)) },
      })),
    })),
  }
  const { pdf, marks } = await typesetMarked(gazetteTemplate, words, files)
  const pageOf = new Map(marks.map(readMark))
  return {
    pdf,
    begins: Array.from({ length: at }, (_, before) => known(pageOf.get(before + 1))),
    pages: known(pageOf.get(0)),
  }
}

function wordsOfBlock(block: PaperBlock | PaperPicture, nameOf: ReadonlyMap<string, string>): object {
  if (block.kind === 'picture')
    return { ...block, source: `/${nameOf.get(block.source) ?? ''}`, alt: block.alt === '' ? '插图' : block.alt }
  return block.kind === 'table' ? wordsOfTable(block) : block
}

/** As large as fits on one line, as mastheads are; the text is 164 mm wide. */
function markSize(name: string): number {
  return Math.max(26, Math.min(54, Math.floor(455 / Math.max(1, [...name].length))))
}

/** A mark of the template: text 0 is the end of the issue. */
function readMark(mark: unknown): readonly [number, number] {
  const { text, page } = mark as { readonly text: number; readonly page: number }
  return [text, page]
}

function known(page: number | undefined): number {
  if (page === undefined) throw new Error('a text of the issue left no mark')
  return page
}
