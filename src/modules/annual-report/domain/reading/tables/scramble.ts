import type { NumericRow } from './assign-rows.ts'
import { isPrinted } from './atom.ts'
import type { Table3Layout } from './table3-layout.ts'

/**
 * Why the order of the cells cannot be trusted, as a sentence; null where it can. With one cell a line a column that was
 * written out before its labels leaves runs of other lengths than a row's.
 */
export function scrambleOf(layout: Table3Layout): string | null {
  const { perCell, heads } = layout
  if (heads.reordered && heads.columns === undefined) return otherColumns
  if (perCell) return isColumnWise(layout) ? columnWise : null
  return layout.assigned.disordered && isMostlyUnknown(layout) ? otherRows : null
}

function isColumnWise({ rows, assigned, size }: Table3Layout): boolean {
  const printed = rows.map(({ group }) => group.cells.filter(isPrinted).length)
  const odd = printed.filter((count, at) => count > size || (count < size && lacksCells(rows[at], size)))
  const leading = assigned.keys[0] === null
  return assigned.disordered || leading || odd.length >= 3 || printed.some((count) => count >= 3 * size)
}

function lacksCells(row: NumericRow | undefined, size: number): boolean {
  return (row?.group.cells.length ?? 0) < size
}

function isMostlyUnknown({ rows, assigned }: Table3Layout): boolean {
  return assigned.keys.filter((key) => key !== null).length * 2 < rows.length
}

const otherColumns = '表三的列次序与法定格式不同且没有表格线可循，未取数。'
const columnWise = '表三的数字按列输出或与标签脱节，不能可靠地对应到行和列，未取数。'
const otherRows = '表三各行次序与法定格式不符，数字不能可靠地对应到行，未取数。'
