import type { ComponentChildren, VNode } from 'preact'
import { Paging } from '../paging.tsx'

export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ComponentChildren
  /** `number`: figures, set to the right; `narrow`: no wider than its content. */
  readonly look?: 'number' | 'narrow'
}

type ListTableProps<Row> = {
  /** What the table is, for those who hear it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Shown where there is no row. */
  readonly empty: ComponentChildren
  readonly paging?: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/**
 * A list as a table: its first column names the row. On a phone every row becomes a card whose cells carry their heads, so
 * nothing has to be scrolled sideways.
 */
export function ListTable<Row>({ caption, columns, rows, keyOf, empty, paging }: ListTableProps<Row>): VNode {
  if (rows.length === 0) return <>{empty}</>
  return (
    <>
      <table class="list" role="table">
        <caption class="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head, look }) => (
              <th key={head} scope="col" role="columnheader" class={look}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, at) => (
                <Cell key={column.head} column={column} row={row} first={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {paging === undefined ? null : <Paging {...paging} />}
    </>
  )
}

type CellProps<Row> = { readonly column: Column<Row>; readonly row: Row; readonly first: boolean }

/** The roles are said outright: tables shown as cards lose them otherwise. */
function Cell<Row>({ column: { head, cell, look }, row, first }: CellProps<Row>): VNode {
  return first ? (
    <th scope="row" role="rowheader" class={look} data-head={head}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" class={look} data-head={head}>
      {cell(row)}
    </td>
  )
}
