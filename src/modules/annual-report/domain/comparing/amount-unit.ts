import type { AnnualReport, Figure, Table2Figures } from '../../../../statute/report-format/report.ts'
import type { Table2Item } from '../../../../statute/report-format/table2.table.ts'

const wanPerUnit: Readonly<Record<string, number>> = { 元: 0.0001, 千元: 0.1, 万元: 1, 亿元: 10000 }

/** How many 万元 one unit of the amount at this path is; undefined for other figures and unprinted or unknown units. */
export function wanPerUnitAt({ table2 }: AnnualReport, path: string): number | undefined {
  const [table, item, column] = path.split('.')
  if (table !== 'table2' || column !== 'amount') return undefined
  const figures: Table2Figures | null | undefined = table2?.[item as Table2Item]
  return wanPerUnit[figures?.unit ?? '']
}

/** The figure times a factor, freed of what binary fractions add to it; unchanged without a factor. */
export function timesFactor(value: Figure, factor: number | undefined): Figure {
  return value === null || factor === undefined ? value : Math.round(value * factor * 1e6) / 1e6
}
