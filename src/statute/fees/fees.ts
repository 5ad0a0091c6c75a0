import type { Day } from '../../kernel/day.ts'
import { feeTiers } from './fee-tiers.table.ts'
import type { FeeTiers } from './fee-tiers.table.ts'
import { bandsOf, rateOf, totalOf } from './tariff.ts'
import type { FeeBand } from './tariff.ts'

/**
 * What a request is charged by. One request is charged by its rank among the applicant's items of the month or by its
 * pages, never both (国办函〔2020〕109号 第三条): the type has no room for both.
 */
export type FeeBasis =
  { readonly method: 'per-item'; readonly rank: number } | { readonly method: 'per-page'; readonly pages: number }

/** The rates for a request received on that day; undefined before 2021, when nothing could be charged. */
export function findFeeTiers(receivedOn: Day): FeeTiers | undefined {
  return feeTiers.findLast(({ since }) => since <= receivedOn)
}

/** What the item of this rank in the month costs, in fen: 0 for the first ten. */
export function feePerItem(rank: number, receivedOn: Day): number {
  const tiers = findFeeTiers(receivedOn)
  return tiers === undefined ? 0 : rateOf(tiers.perItem, counted(rank))
}

/** What all items of a month cost together, in fen. */
export function feeOfMonth(items: number, receivedOn: Day): number {
  const tiers = findFeeTiers(receivedOn)
  return tiers === undefined ? 0 : totalOf(tiers.perItem, counted(items))
}

/** What the pages supplied for one request cost, in fen: 0 for the first thirty. A page is a side of A4 or less. */
export function feePerPages(pages: number, receivedOn: Day): number {
  const tiers = findFeeTiers(receivedOn)
  return tiers === undefined ? 0 : totalOf(tiers.perPage, counted(pages))
}

/** The fee for one request, in fen. */
export function feeOf(basis: FeeBasis, receivedOn: Day): number {
  return basis.method === 'per-item' ? feePerItem(basis.rank, receivedOn) : feePerPages(basis.pages, receivedOn)
}

/** How a fee comes about, band by band; an item has the one band its rank falls in. */
export function feeBands(basis: FeeBasis, receivedOn: Day): readonly FeeBand[] {
  const tiers = findFeeTiers(receivedOn)
  if (tiers === undefined) return []
  if (basis.method === 'per-page') return bandsOf(tiers.perPage, counted(basis.pages))
  const fen = feePerItem(basis.rank, receivedOn)
  return [{ from: basis.rank, to: basis.rank, fenEach: fen, fen }]
}

/** Ranks and pages are whole numbers from 0 on; anything else is a mistake of the caller. */
function counted(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new Error(`not a count: ${count}`)
  return count
}
