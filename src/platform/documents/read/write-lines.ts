import type { SourceCell, SourceDocument, SourceFormat, SourceLine } from '../../../kernel/source-document.ts'

export type DraftCell = { readonly text: string; readonly column?: number; readonly columns?: number }

/** A line before it has its place: the cells of one row, or one cell of running text. */
export type DraftLine = { readonly cells: readonly DraftCell[]; readonly table?: number; readonly page?: number }

type Extras = { readonly title?: string | undefined; readonly pages?: number; readonly pictures: number }

/** Writes lines under each other, cells joined by tabs, and gives every line and cell its place in the text. */
export function documentOfLines(format: SourceFormat, drafts: readonly DraftLine[], extras: Extras): SourceDocument {
  const lines: SourceLine[] = []
  const pieces: string[] = []
  let at = 0
  for (const draft of drafts) {
    const line = placeLine(draft, at)
    lines.push(line)
    pieces.push(line.cells.map((cell) => cell.text).join('\t'))
    at = line.end + 1
  }
  const { title, ...others } = extras
  const named = title === undefined || title === '' ? others : { ...others, title }
  return { format, text: pieces.join('\n'), lines, ...named }
}

/** One line of running text as a draft. */
export function runningLine(text: string, page?: number): DraftLine {
  return page === undefined ? { cells: [{ text }] } : { cells: [{ text }], page }
}

/** The words with every run of spaces, tabs and line ends made one space and none at the ends. */
export function plainSpaces(text: string): string {
  return text.replace(spaces, ' ').trim()
}

/** A line end between two Chinese characters in the source of a page is no space. */
export function joinBrokenLines(words: string): string {
  return words.replace(/(?<=[\u3001-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u3001-\u9fff\uff00-\uffef])/g, '')
}

// Joiners and byte-order marks have no width: between the letters of a label they are nothing at all.
const spaces = /[\s\u00a0\u3000\u200b\u200c\u200d\ufeff\u00ad]+/g

function placeLine(draft: DraftLine, start: number): SourceLine {
  const onPage = draft.page === undefined ? {} : { page: draft.page }
  const cells: SourceCell[] = []
  let at = start
  for (const cell of draft.cells) {
    cells.push({ ...cell, start: at, end: at + cell.text.length, ...onPage })
    at += cell.text.length + 1
  }
  const end = cells.length === 0 ? start : at - 1
  return { start, end, cells, ...onPage, ...(draft.table === undefined ? {} : { table: draft.table }) }
}
