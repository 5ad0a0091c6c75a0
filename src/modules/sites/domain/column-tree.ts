import type { Column } from './column.ts'

export type PlacedColumn = { readonly column: Column; readonly depth: number }

/** The columns of a site as a tree read from above, closed ones too; `depth` of the first level is 0. */
export function treeOfColumns(columns: readonly Column[]): readonly PlacedColumn[] {
  const below = (parentId: string | null, depth: number): PlacedColumn[] =>
    columns
      .filter((column) => column.parentId === parentId)
      .flatMap((column) => [{ column, depth }, ...below(column.id, depth + 1)])
  return below(null, 0)
}

/** Whether a column is the other one or stands somewhere below it. */
export function isBelow(columns: readonly Column[], id: string, top: string): boolean {
  if (id === top) return true
  const parentId = columns.find((column) => column.id === id)?.parentId ?? null
  return parentId !== null && isBelow(columns, parentId, top)
}

/** The ids of a column and those beside it in their new order, once it went up or down; the old order at the ends. */
export function orderAfterMove(columns: readonly Column[], { id, parentId }: Column, by: 'up' | 'down'): string[] {
  const order = columns.filter((column) => column.parentId === parentId).map((column) => column.id)
  const from = order.indexOf(id)
  const to = Math.min(Math.max(from + (by === 'up' ? -1 : 1), 0), order.length - 1)
  order.splice(to, 0, ...order.splice(from, 1))
  return order
}
