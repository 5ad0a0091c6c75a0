import type { LibraryReport } from '../domain/library-report.ts'

/** What the two sides of a comparison are called: by what tells them apart. */
export type PairNames = { readonly from: string; readonly to: string }

/** Two reports being compared. */
export type PairProps = { readonly from: LibraryReport; readonly to: LibraryReport; readonly names: PairNames }

/** Years where the agency is the same, agencies where the year is, both otherwise. */
export function namesOfPair(from: LibraryReport, to: LibraryReport): PairNames {
  if (from.agency === to.agency) return { from: `${from.year} 年`, to: `${to.year} 年` }
  if (from.year === to.year) return { from: from.agency, to: to.agency }
  return { from: `${from.agency} ${from.year} 年`, to: `${to.agency} ${to.year} 年` }
}
