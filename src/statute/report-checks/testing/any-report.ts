import fc from 'fast-check'
import type { AnnualReport, Table3, Table4 } from '../../report-format/report.ts'
import { type Table3Key, table3RowsOf } from '../../report-format/table3.table.ts'
import { sampleReport } from './sample-report.ts'

const resultRows = table3RowsOf('2021')
  .filter(({ category }) => category !== null)
  .map(({ key }) => key)
const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(40) }, fc.nat(3000))

/** The figures of one applicant column: results, carried in and carried out, so that the column balances. */
const anyColumn = fc
  .record({
    results: fc.array(count, { minLength: resultRows.length, maxLength: resultRows.length }),
    out: count,
    share: fc.nat(100),
  })
  .map(({ results, out, share }) => {
    const total = results.reduce((sum, figure) => sum + figure, 0)
    const carriedIn = Math.floor(((total + out) * share) / 100)
    return { results, total, out, carriedIn, fresh: total + out - carriedIn }
  })

/** Any Table 3 in which every sum holds. */
export const anyTable3: fc.Arbitrary<Table3> = fc.array(anyColumn, { minLength: 6, maxLength: 6 }).map((columns) => {
  const row = (pick: (column: (typeof columns)[number]) => number) => {
    const parts = columns.map(pick)
    return [...parts, parts.reduce((sum, figure) => sum + figure, 0)]
  }
  const rows: Partial<Record<Table3Key, number[]>> = {
    newReceived: row(({ fresh }) => fresh),
    carriedIn: row(({ carriedIn }) => carriedIn),
    totalResults: row(({ total }) => total),
    carriedOut: row(({ out }) => out),
  }
  resultRows.forEach((key, at) => (rows[key] = row(({ results }) => results[at] ?? 0)))
  return { format: '2021', rows }
})

const anyGroup = fc
  .tuple(count, count, count, count)
  .map((parts) => [...parts, parts.reduce((sum, figure) => sum + figure, 0)])

/** Any Table 4 in which every group adds up. */
export const anyTable4: fc.Arbitrary<Table4> = fc.record({
  review: anyGroup,
  litigationDirect: anyGroup,
  litigationAfterReview: anyGroup,
})

/** Any report of 示范县 whose tables are consistent and whose text states no figure of them. */
export const anyConsistentReport: fc.Arbitrary<AnnualReport> = fc
  .record({ table3: anyTable3, table4: anyTable4 })
  .map((tables) => sampleReport({ ...tables, narrative: {} }))
