import type { Day } from '../../kernel/day.ts'

/** A request of one applicant to one organ, as far as its rank in the month depends on it. */
export type RankedItem = {
  readonly id: string
  readonly receivedOn: Day
  readonly registerNumber: string
  /** Withdrawn before a fee notice was served: it no longer counts. */
  readonly isWithdrawn: boolean
  /** The rank its fee notice told; once the notice is served nothing changes it. */
  readonly noticedRank: number | null
}

/**
 * The rank of each item among those the same applicant made to the same organ in the same calendar month, by day of receipt
 * and register number (国办函〔2020〕109号 第四条). Withdrawn items have none; a rank told in a notice stays.
 */
export function ranksInMonth(items: readonly RankedItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const ranks = new Map<string, number>()
  for (const item of items.filter(({ isWithdrawn }) => !isWithdrawn).toSorted(byReceipt)) {
    const month = item.receivedOn.slice(0, 7)
    const rank = (counts.get(month) ?? 0) + 1
    counts.set(month, rank)
    ranks.set(item.id, item.noticedRank ?? rank)
  }
  return ranks
}

function byReceipt(one: RankedItem, other: RankedItem): number {
  if (one.receivedOn !== other.receivedOn) return one.receivedOn < other.receivedOn ? -1 : 1
  return inNumberOrder.compare(one.registerNumber, other.registerNumber)
}

// `2026-9` comes before `2026-10`.
const inNumberOrder = new Intl.Collator('zh', { numeric: true })
