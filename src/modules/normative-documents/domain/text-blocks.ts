import type { PaperBlock, PaperCell, PaperTable } from '../../../kernel/paper.ts'

/**
 * The text of a document as it is laid out: a line is a paragraph, and lines whose words are parted by tabs, as tables come
 * from spreadsheets and word processors, are the rows of a table, the first one its head.
 */
export function blocksOfText(text: string): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  let rows: string[][] = []
  const endTable = () => {
    if (rows.length > 0) blocks.push(...tableOf(rows, blocks))
    rows = []
  }
  for (const line of text.split(/\r?\n/)) {
    if (line.includes('\t')) rows.push(line.split('\t').map((cell) => cell.trim()))
    else {
      endTable()
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() })
    }
  }
  endTable()
  return blocks
}

/** One line with tabs is no table yet, and nobody's table is wider than a page can show: such lines stay words. */
function tableOf(rows: readonly (readonly string[])[], before: PaperBlock[]): readonly PaperBlock[] {
  const ends = rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1)
  const columns = Math.max(...ends)
  if (rows.length < 2 || columns < 2 || columns > MOST_COLUMNS)
    return rows
      .map((row) => row.filter((cell) => cell !== '').join(' '))
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraph', text }))
  const whole = rows
    .filter((_, at) => ends[at] !== 0)
    .map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
  return [{ ...captionOf(before), kind: 'table', ...widthsOf(whole), headRows: 1, rows: whole.map(cellsOf) }]
}

const MOST_COLUMNS = 20

function cellsOf(row: readonly string[], at: number): readonly PaperCell[] {
  return row.map((text) => {
    if (at === 0) return { text, heads: 'column', align: 'center' }
    return /^[\d.,%+—-]+$/.test(text) ? { text, align: 'center' } : { text }
  })
}

/** Columns share the width by their longest words, none beyond four times another. */
function widthsOf(rows: readonly (readonly string[])[]): Pick<PaperTable, 'widths'> {
  const columns = rows[0] ?? []
  return {
    widths: columns.map((_, at) =>
      Math.max(4, Math.min(16, ...[Math.max(...rows.map((row) => row[at]?.length ?? 0))])),
    ),
  }
}

/** 表题: the line above, where it is one (附表1 补偿标准); it is taken out of the text. */
function captionOf(before: PaperBlock[]): Pick<PaperTable, 'caption' | 'showCaption'> {
  const above = before.at(-1)
  if (above?.kind !== 'paragraph' || !CAPTION.test(above.text)) return { caption: '表', showCaption: false }
  before.pop()
  return { caption: above.text, showCaption: true }
}

const CAPTION = /^附?表[^。；：，]{0,30}$/
