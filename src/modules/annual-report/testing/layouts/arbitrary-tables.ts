import fc from 'fast-check'
import type { FormVersion } from '../../../../statute/report-format/form-version.ts'
import type { Figure, Table2, Table3, Table4, TableFormat } from '../../../../statute/report-format/report.ts'
import { table3RowsOf, type Table3Key } from '../../../../statute/report-format/table3.table.ts'
import { blocksOf, type BlockForms, type PrintedTables } from './printed-grid.ts'

export type ArbitraryTables = { readonly tables: PrintedTables; readonly forms: BlockForms }

/** Any three tables in any form. `consistent` ones add up as the law has it; others are any numbers at all. */
export function arbitraryTables(consistent: boolean): fc.Arbitrary<ArbitraryTables> {
  return fc
    .record({ forms: blockForms, format: fc.constantFrom<FormVersion>('2019', '2021') })
    .chain(({ forms, format }) =>
      fc.record({
        forms: fc.constant(forms),
        tables: fc.record({
          table2: arbitraryTable2(forms),
          table3: arbitraryTable3(format, consistent),
          table4: arbitraryTable4(consistent),
        }),
      }),
    )
}

/** All old, all new, or the one block with the other's heads, as offices mixed them. */
const blockForms: fc.Arbitrary<BlockForms> = fc.constantFrom<BlockForms>(
  ['2019', '2019', '2019', '2019', '2019'],
  ['2021', '2021', '2021', '2021'],
  ['2019', '2021', '2021', '2021'],
  ['2021', '2019', '2019', '2019', '2019'],
)

const small = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.nat(20_000) },
)

function arbitraryTable2(forms: BlockForms): fc.Arbitrary<Table2> {
  const blocks = blocksOf(forms)
  const cells = blocks.flatMap((block) => block.rows.flatMap((row) => block.columns.map((head) => ({ row, head }))))
  return fc.tuple(...cells.map(({ head }) => (head.number === 'amount' ? amount : small))).map((figures) => {
    const items: Record<string, Record<string, Figure | string>> = {}
    cells.forEach(({ row, head }, at) => {
      const item = (items[row.item] ??= {})
      item[head.key] = figures[at] ?? 0
      if (head.key === 'amount' && head.label.includes('万元')) item['unit'] = '万元'
    })
    const versions = new Set(forms)
    const format: TableFormat = versions.size > 1 ? 'mixed' : (forms[0] ?? '2021')
    return { format, ...items }
  })
}

const amount = fc.oneof(
  fc.nat(100_000),
  fc.nat(10_000_000).map((cents) => cents / 100),
)

function arbitraryTable3(format: FormVersion, consistent: boolean): fc.Arbitrary<Table3> {
  const keys = table3RowsOf(format).map(({ key }) => key)
  return fc.tuple(...keys.map(() => fc.tuple(small, small, small, small, small, small, small))).map((rows) => {
    const table = new Map(keys.map((key, at) => [key, [...(rows[at] as number[])]]))
    if (consistent) reconcile(table)
    return { format, rows: Object.fromEntries(table) }
  })
}

/** Totals from their parts, results from all rows of results, and what was carried in from the balance. */
function reconcile(table: Map<Table3Key, number[]>): void {
  const row = (key: Table3Key) => table.get(key) as number[]
  const results = [...table.keys()].filter(
    (key) => !['newReceived', 'carriedIn', 'totalResults', 'carriedOut'].includes(key),
  )
  for (let column = 0; column < 6; column++) {
    const done = results.reduce((sum, key) => sum + (row(key)[column] ?? 0), 0)
    row('totalResults')[column] = done
    const all = done + (row('carriedOut')[column] ?? 0)
    row('carriedIn')[column] = Math.min(row('carriedIn')[column] ?? 0, all)
    row('newReceived')[column] = all - (row('carriedIn')[column] ?? 0)
  }
  for (const figures of table.values()) figures[6] = figures.slice(0, 6).reduce((sum, figure) => sum + figure, 0)
}

function arbitraryTable4(consistent: boolean): fc.Arbitrary<Table4> {
  const group = fc
    .tuple(small, small, small, small, small)
    .map(([upheld, corrected, other, pending, total]) => [
      upheld,
      corrected,
      other,
      pending,
      consistent ? upheld + corrected + other + pending : total,
    ])
  return fc.record({ review: group, litigationDirect: group, litigationAfterReview: group })
}
