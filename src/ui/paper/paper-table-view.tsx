import type { ComponentChildren, VNode } from 'preact'
import type { PaperTable } from '../../kernel/paper.ts'
import { columnsOf, rowsOf, type PlacedCell } from '../../kernel/paper-grid.ts'
import { cellsWithHeads, type HeadedCell } from './cell-heads.ts'

/** What a page adds to the cell of a figure: an anchor, a look, a link, and words for those who cannot see the look. */
export type CellMark = {
  readonly id?: string
  readonly class?: string
  readonly href?: string
  /** Read out after the figure, and shown as the link's text where the cell is blank. */
  readonly note?: string
  /** Shown behind the figure: numbers of findings, changes. */
  readonly after?: ComponentChildren
}

/** The mark of the figure at a path such as `table3.newReceived.0`, if the page has one. */
export type MarkOfCell = (path: string) => CellMark | undefined

type PaperTableProps = {
  readonly table: PaperTable
  /** Begins the ids of the table's heads; has to be another one for every table of a page. */
  readonly idPrefix: string
  readonly markOf?: MarkOfCell | undefined
}

/** A printed table as HTML: every figure names its row and column heads, and a wide table scrolls in its own box. */
export function PaperTableView({ table, idPrefix, markOf }: PaperTableProps): VNode {
  const rows = cellsWithHeads(table)
  const row = (cells: readonly HeadedCell[]) => (
    <tr>
      {cells.map((cell) => (cell.cell.heads === undefined ? figure(cell, idPrefix, markOf) : head(cell, idPrefix)))}
    </tr>
  )
  return (
    <div class="paper-scroll" role="region" aria-label={table.caption} tabIndex={0}>
      <table class={table.widths.length < 10 ? 'paper-table' : 'paper-table wide'} aria-label={table.caption}>
        {table.showCaption === true && <caption>{table.caption}</caption>}
        <Columns table={table} />
        {table.headRows > 0 && <thead>{rows.slice(0, table.headRows).map(row)}</thead>}
        <tbody>{rows.slice(table.headRows).map(row)}</tbody>
      </table>
    </div>
  )
}

// As attributes: a style attribute would not pass the content security policy of our pages.
function Columns({ table }: { readonly table: PaperTable }): VNode {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  return (
    <colgroup>
      {table.widths.map((width) => (
        <col width={`${Math.round((width / total) * 1000) / 10}%`} />
      ))}
    </colgroup>
  )
}

function head(placed: HeadedCell, idPrefix: string): VNode {
  const { cell } = placed
  const group = cell.heads === 'column' ? columnsOf(cell) > 1 : rowsOf(cell) > 1
  const scope = `${cell.heads === 'column' ? 'col' : 'row'}${group ? 'group' : ''}` as const
  return (
    <th id={idOf(placed, idPrefix)} scope={scope} class={cell.align} {...spans(placed)}>
      <InPieces text={cell.text} />
    </th>
  )
}

/** Short heads may break between their words only: 商业企业, 法律服务机构, （三）不予公开. */
function InPieces({ text }: { readonly text: string }): VNode {
  const pieces = fourOrSix.test(text) ? text.match(/../g) : numbered.exec(text)?.slice(1)
  if (pieces === null || pieces === undefined) return <>{text}</>
  return <span class="pieces">{pieces.map((piece, at) => (at === 0 ? piece : [<wbr />, piece]))}</span>
}

const fourOrSix = /^(?:\p{Script=Han}{2}){2,3}$/u
const numbered = /^(（\p{Script=Han}）)(\p{Script=Han}{4})$/u

function figure(placed: HeadedCell, idPrefix: string, markOf: MarkOfCell | undefined): VNode {
  const { cell, heads } = placed
  const mark = cell.path === undefined ? undefined : markOf?.(cell.path)
  const look = [cell.align, mark?.class].filter((name) => name !== undefined)
  return (
    <td
      id={mark?.id}
      class={look.length === 0 ? undefined : look.join(' ')}
      headers={heads.length === 0 ? undefined : heads.map((each) => idOf(each, idPrefix)).join(' ')}
      {...spans(placed)}
    >
      {mark === undefined ? cell.text : <MarkedText text={cell.text} mark={mark} />}
    </td>
  )
}

function MarkedText({ text, mark }: { readonly text: string; readonly mark: CellMark }): VNode {
  const note =
    mark.note === undefined ? null : <span class={text === '' ? undefined : 'paper-unseen'}>{mark.note}</span>
  if (mark.href === undefined) return <>{[text, note, mark.after]}</>
  return (
    <>
      <a href={mark.href}>{[text, note]}</a>
      {mark.after}
    </>
  )
}

function spans({ cell }: PlacedCell): { rowSpan?: number; colSpan?: number } {
  return {
    ...(rowsOf(cell) > 1 && { rowSpan: rowsOf(cell) }),
    ...(columnsOf(cell) > 1 && { colSpan: columnsOf(cell) }),
  }
}

function idOf({ row, column }: PlacedCell, idPrefix: string): string {
  return `${idPrefix}-${row}-${column}`
}
