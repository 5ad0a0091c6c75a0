import type { PaperCell, PaperTable } from '../../../kernel/paper.ts'
import type { FigureCellOf } from '../../../statute/report-format/figure-cell-of.ts'
import type { Table2, Table2Figures } from '../../../statute/report-format/report.ts'
import {
  CONTENT_LABEL,
  table2Forms,
  type Table2Block,
  type Table2Column,
  type Table2ColumnHead,
  type Table2Row,
} from '../../../statute/report-format/table2.table.ts'

/**
 * Table 2 as the report's own form prints it, block by block. Every block keeps the columns its figures have, so that
 * a table that mixes both forms stays mixed; rows the report does not have are not printed.
 */
export function table2OnPaper(table: Table2, caption: string, cellOf: FigureCellOf): PaperTable {
  const blocks = blocksOf(table)
  const columns = Math.max(SHORTEST, ...blocks.map((block) => block.heads.length))
  const rows = blocks.flatMap((block) => rowsOfBlock(block, columns, table, cellOf))
  return {
    kind: 'table',
    caption,
    widths: [LABEL_WIDTH, ...Array<number>(columns).fill(WIDTH / columns)],
    headRows: 0,
    rows,
  }
}

const SHORTEST = 3
const LABEL_WIDTH = 32
const WIDTH = 68

/** The rows that stand under one line of column heads. */
type PrintedBlock = {
  readonly article: string
  readonly heads: readonly Table2ColumnHead[]
  readonly rows: readonly Table2Row[]
}

function blocksOf(table: Table2): PrintedBlock[] {
  const articles = new Set(formsFor(table).flatMap((form) => form.blocks.map((block) => block.article)))
  return [...articles].sort(byItemOfArticle).flatMap((article) => {
    const forms = formsFor(table).flatMap((form) => form.blocks.filter((block) => block.article === article))
    return blocksOfArticle(article, forms, table)
  })
}

/** The table's own form first: its labels win where both forms have the row or column. */
function formsFor({ format }: Table2) {
  return format === '2019' ? [table2Forms['2019'], table2Forms['2021']] : [table2Forms['2021'], table2Forms['2019']]
}

function byItemOfArticle(one: string, other: string): number {
  return itemOrder.indexOf(one) - itemOrder.indexOf(other)
}

const itemOrder = table2Forms['2019'].blocks.map((block) => block.article)

function blocksOfArticle(article: string, forms: readonly Table2Block[], table: Table2): PrintedBlock[] {
  const printed: PrintedBlock[] = []
  for (const row of rowsOf(forms)) {
    const keys = columnsOf(table[row.item])
    if (keys.length === 0) continue
    const heads = headsOf(keys, forms, table[row.item])
    const above = printed.at(-1)
    if (above !== undefined && sameHeads(above.heads, heads))
      printed[printed.length - 1] = { ...above, rows: [...above.rows, row] }
    else printed.push({ article: above === undefined ? article : '', heads, rows: [row] })
  }
  return printed
}

function rowsOf(forms: readonly Table2Block[]): Table2Row[] {
  const byItem = new Map<string, Table2Row>()
  for (const row of forms.flatMap((form) => form.rows)) if (!byItem.has(row.item)) byItem.set(row.item, row)
  return table2Order.flatMap((item) => byItem.get(item) ?? [])
}

const table2Order = table2Forms['2019'].blocks.flatMap((block) => block.rows.map((row) => row.item))

function columnsOf(figures: Table2Figures | null | undefined): Table2Column[] {
  return Object.keys(figures ?? {}).filter((key): key is Table2Column => key !== 'unit')
}

/** The heads of these columns in printed order: by place in their form, and where places clash one form after the other. */
function headsOf(
  keys: readonly Table2Column[],
  forms: readonly Table2Block[],
  figures: Table2Figures | null | undefined,
) {
  const whole = forms.find((form) => keys.every((key) => form.columns.some((head) => head.key === key)))
  const known = (whole === undefined ? forms : [whole]).flatMap((form) =>
    form.columns.map((head, place) => ({ head: withUnit(head, figures), place })),
  )
  const heads = keys.flatMap((key) => known.find(({ head }) => head.key === key) ?? [])
  const clash = new Set(heads.map(({ place }) => place)).size < heads.length
  const order = clash ? known.map(({ head }) => head.key) : []
  heads.sort((one, other) =>
    clash ? order.indexOf(one.head.key) - order.indexOf(other.head.key) : one.place - other.place,
  )
  return heads.map(({ head }) => head)
}

/** The unit in the head is the report's own: 万元 is prescribed for fees, but tables in 元 or with none are printed too. */
function withUnit(head: Table2ColumnHead, figures: Table2Figures | null | undefined): Table2ColumnHead {
  if (head.key !== 'amount' || figures?.unit === undefined) return head
  const bare = head.label.replace(/（单位：.*$/, '')
  return { ...head, label: figures.unit === null ? bare : `${bare}（单位：${figures.unit}）` }
}

function sameHeads(some: readonly Table2ColumnHead[], others: readonly Table2ColumnHead[]): boolean {
  return some.length === others.length && some.every((head, at) => head.label === others[at]?.label)
}

function rowsOfBlock(block: PrintedBlock, columns: number, table: Table2, cellOf: FigureCellOf): PaperCell[][] {
  const spread = (cells: readonly PaperCell[]) =>
    cells.map((cell, at) => spanned(cell, at === cells.length - 1 ? columns - at : 1))
  const head = (text: string): PaperCell => ({ text, heads: 'column', align: 'center' })
  const rows = block.rows.map(({ item, label }): PaperCell[] => [
    { text: label, heads: 'row', align: 'left' },
    ...spread(block.heads.map(({ key }) => cellOf(`table2.${item}.${key}`, table[item]?.[key]))),
  ])
  const article = block.article === '' ? [] : [[spanned(head(block.article), columns + 1)]]
  return [...article, [head(CONTENT_LABEL), ...spread(block.heads.map(({ label }) => head(label)))], ...rows]
}

function spanned(cell: PaperCell, columns: number): PaperCell {
  return columns === 1 ? cell : { ...cell, columns }
}
