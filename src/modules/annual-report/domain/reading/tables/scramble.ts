import type { Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import type { NumericRow } from './assign-rows.ts'
import { isPrinted } from './atom.ts'
import type { Group } from './group-rows.ts'

type Layout = {
  readonly groups: readonly Group[]
  readonly rows: readonly NumericRow[]
  readonly keys: readonly (Table3Key | null)[]
  /** The document has one cell a line: the order of the lines is all there is to go by. */
  readonly perCell: boolean
  readonly disordered: boolean
  readonly size: number
}

/**
 * Why the order of the cells cannot be trusted, as a sentence; null where it can. With one cell a line a column that was
 * written out before its labels leaves runs of other lengths than a row's.
 */
export function scrambleOf(layout: Layout): string | null {
  const { perCell, disordered, rows, keys, size } = layout
  if (!perCell)
    return disordered && isMostlyWeak(layout) ? '表三各行次序与法定格式不符，数字不能可靠地对应到行，未取数。' : null
  const printed = rows.map(({ group }) => group.cells.filter(isPrinted))
  const oddRuns = printed.filter(
    (cells, at) => cells.length > size || (cells.length < size && lacksCells(rows[at], size)),
  ).length
  const leading = keys[0] === null
  const longRun = printed.some((cells) => cells.length >= 3 * size)
  if (disordered || longRun || leading || oddRuns >= 3)
    return '表三的数字按列输出或与标签脱节，不能可靠地对应到行和列，未取数。'
  return null
}

function lacksCells(row: NumericRow | undefined, size: number): boolean {
  return (row?.group.cells.length ?? 0) < size
}

function isMostlyWeak({ rows, keys }: Layout): boolean {
  const known = keys.filter((key) => key !== null).length
  return known * 2 < rows.length
}
