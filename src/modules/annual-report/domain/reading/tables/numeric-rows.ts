import type { NumericRow } from './assign-rows.ts'
import { isPrinted } from './atom.ts'
import type { Group } from './group-rows.ts'
import { findLabel, isPieceOf, keyOf } from './label-index.ts'
import { applicantLabels, categoryLabels, rowLabels } from './report-labels.ts'

/** The rows of numbers among the groups, each with the loose words above and below it. */
export function numericRows(groups: readonly Group[], size: number): NumericRow[] {
  const rows: { group: Group; before: string[]; after: string[] }[] = []
  let loose: string[] = []
  for (const group of groups) {
    if (isRow(group, size)) {
      const last = rows.at(-1)
      if (last !== undefined) last.after = loose.slice(0, 3)
      rows.push({ group, before: loose.slice(-3), after: [] })
      loose = []
    } else if (!group.cells.some(isPrinted)) loose.push(...looseWords(group))
  }
  const last = rows.at(-1)
  if (last !== undefined) last.after = loose.slice(0, 3)
  return rows
}

/** Enough values for a row, or a labelled row all of whose cells are blank. One number or two alone are no row. */
function isRow(group: Group, size: number): boolean {
  const printed = group.cells.filter(isPrinted).length
  const label = group.texts.at(-1)?.text ?? ''
  const labelled = label !== '' && findLabel(rowLabels, label) !== undefined
  if (printed === 0) return labelled && group.cells.length >= size
  return labelled || printed >= size - 2 || (group.cells.length >= size && group.texts.length > 0)
}

/** The words of a line that can be a piece of a row's label; heads, merged cells and upright letters are not. */
function looseWords(group: Group): string[] {
  const words = group.texts.map((atom) => atom.text).filter((text) => !isNoise(text))
  const last = words.at(-1)
  return last === undefined ? [] : [last]
}

function isNoise(text: string): boolean {
  if (findLabel(applicantLabels, text) !== undefined || findLabel(categoryLabels, text) !== undefined) return true
  const key = keyOf(text)
  if (key.length <= 1) return true
  return key.length <= 4 && (isPieceOf(categoryLabels, key, 'results') || shortNoise.test(key))
}

const shortNoise =
  /^(?:不予|无法|提供|公开|其他|处理|[一二三四五六七]|结果|办理|商业|科研|企业|机构|组织|社会|公益|法律|服务)$/
