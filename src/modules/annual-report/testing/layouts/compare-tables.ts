import type { Figure } from '../../../../statute/report-format/report.ts'
import { figuresOf } from '../../../../statute/report-format/figures.ts'
import type { TablesReading } from '../../domain/reading/tables/read-tables.ts'
import type { PrintedTables } from './printed-grid.ts'

type Tables = Pick<TablesReading, 'table2' | 'table3' | 'table4'>

/** Every figure of the tables by its path. */
export function figuresByPath({ table2, table3, table4 }: Tables): Record<string, Figure> {
  const words = { title: null, agency: null, year: null, publishedOn: null, narrative: {}, sections: [] }
  const report = { ...words, table2, table3, table4 }
  return Object.fromEntries(figuresOf(report).map(({ path, value }) => [path, value]))
}

/** The figures printed, with noughts as they will be read. */
export function expectedFigures(tables: PrintedTables, zeroIs: Figure): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(figuresByPath(tables)).map(([path, value]) => [path, value === 0 ? zeroIs : value]),
  )
}

/** Figures given that are not the printed ones: `path: given ≠ printed`. Nulls are never wrong. */
export function wrongFigures(read: Tables, printed: Readonly<Record<string, Figure>>): string[] {
  return Object.entries(figuresByPath(read)).flatMap(([path, value]) =>
    value === null || value === (printed[path] ?? null) ? [] : [`${path}: ${value} ≠ ${String(printed[path])}`],
  )
}

/** Figures printed that were not given. */
export function lostFigures(read: Tables, printed: Readonly<Record<string, Figure>>): string[] {
  const given = figuresByPath(read)
  return Object.entries(printed).flatMap(([path, value]) =>
    value !== null && (given[path] ?? null) === null ? [path] : [],
  )
}
