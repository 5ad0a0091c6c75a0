/** A cell of a printed table. Cells covered by a row or column span are left out, as in HTML. */
export type PaperCell = {
  readonly text: string
  readonly rows?: number
  readonly columns?: number
  /** Set on cells that name a column or a row; data cells have none. */
  readonly heads?: 'column' | 'row'
  readonly align?: 'left' | 'center' | 'right'
  /** Path of the figure the cell prints, e.g. `table3.newReceived.0`: lets a screen mark or link the very cell. */
  readonly path?: string
}

export type PaperTable = {
  readonly kind: 'table'
  /** Names the table for readers who cannot see it; printed above it only if `showCaption`. */
  readonly caption: string
  readonly showCaption?: boolean
  /** Relative column widths; their count is the number of grid columns. */
  readonly widths: readonly number[]
  /** How many leading rows repeat on every page. */
  readonly headRows: number
  readonly rows: readonly (readonly PaperCell[])[]
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | PaperTable

/** A picture between blocks, for papers that have them: `source` names its bytes, which go beside the paper. */
export type PaperPicture = { readonly kind: 'picture'; readonly source: string; readonly alt: string }

/** A finished document, independent of the file format it is written to (HTML, DOCX, PDF, XLSX, Markdown). */
export type Paper = {
  readonly title: string
  /** The title in the pieces it should be broken into where it does not fit on one line; joined they are the title. */
  readonly titleLines?: readonly string[]
  readonly author: string
  readonly blocks: readonly PaperBlock[]
}
