/** Where something stands in a {@link SourceDocument}: half-open UTF-16 offsets into its `text`, and the page where known. */
export type Place = {
  readonly start: number
  readonly end: number
  /** Page of a paged document, from 1. */
  readonly page?: number
}

/** One cell of a row, or the whole of a running line. `document.text.slice(start, end) === text`. */
export type SourceCell = Place & {
  readonly text: string
  /** First grid column (from 0) once row and column spans are unfolded; absent where the source has no grid. */
  readonly column?: number
  /** Grid columns covered, 1 unless merged. */
  readonly columns?: number
}

/** One row of a table, or one line (paragraph) of running text. Cells covered by a row span above are not repeated. */
export type SourceLine = Place & {
  readonly cells: readonly SourceCell[]
  /** Which table (from 0, in reading order) the line is a row of; absent for running text. */
  readonly table?: number
}

export type SourceFormat = 'html' | 'docx' | 'pdf' | 'xlsx' | 'text'

/**
 * Any report file as its words in reading order, whatever it came in. `text` is what a reader sees and what places
 * point into: for text files the decoded file itself, otherwise one line per {@link SourceLine}, cells joined by tabs.
 */
export type SourceDocument = {
  readonly format: SourceFormat
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** The title the file states about itself (HTML `<title>`, document property), if any. */
  readonly title?: string
  readonly pages?: number
  /** Pictures large enough to hold a table; with no table found they explain why nothing could be read. */
  readonly pictures: number
}

/** A text file (plain, Markdown, tab- or pipe-separated) as a document: every line is one cell, offsets are the text's own. */
export function documentOfText(text: string): SourceDocument {
  const lines: SourceLine[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const stop = newline === -1 ? text.length : newline
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop
    lines.push({ start, end, cells: [{ start, end, text: text.slice(start, end) }] })
    if (newline === -1) break
    start = newline + 1
  }
  return { format: 'text', text, lines, pictures: 0 }
}
