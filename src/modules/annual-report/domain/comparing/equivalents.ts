import { applicantColumns } from '../../../../statute/report-format/applicants.table.ts'

/** A cell of one form that counts what these cells of the other count together. */
export type Equivalent = { readonly path: string; readonly sumOf: readonly string[] }

/**
 * What the forms of 2019 and 2021 count alike under different names. 对外公开总数量 is no 现行有效件数 (a repealed document
 * may stay public), and items of fees are no amount: such cells have no counterpart.
 */
export const figureEquivalents: readonly Equivalent[] = [
  { path: 'table2.regulations.issued', sumOf: ['table2.regulations.made'] },
  { path: 'table2.normative.issued', sumOf: ['table2.normative.made'] },
  ...applicantColumns.map((_, column) => ({
    path: `table3.otherHandling.${column}`,
    sumOf: ['otherNoCorrection', 'otherNoPayment', 'otherOther'].map((row) => `table3.${row}.${column}`),
  })),
]
