import type { FeeTier } from './fee-tiers.table.ts'

/** Units `from` to `to` of a count, at one rate; both ends included. */
export type FeeBand = { readonly from: number; readonly to: number; readonly fenEach: number; readonly fen: number }

/** What the unit with this number, counted from 1, costs in fen. */
export function rateOf(tiers: readonly FeeTier[], unit: number): number {
  const tier = tiers.findLast(({ from }) => from <= unit)
  if (tier === undefined) return 0
  const steps = tier.step === undefined ? 0 : Math.floor((unit - tier.from) / tier.step.every)
  return tier.fen + steps * (tier.step?.fen ?? 0)
}

/** How the first `count` units divide into bands of one rate, lowest first; the sum of their `fen` is the fee. */
export function bandsOf(tiers: readonly FeeTier[], count: number): readonly FeeBand[] {
  const bands: FeeBand[] = []
  for (let from = 1; from <= count;) {
    const to = Math.min(count, lastOfBand(tiers, from))
    const fenEach = rateOf(tiers, from)
    bands.push({ from, to, fenEach, fen: fenEach * (to - from + 1) })
    from = to + 1
  }
  return bands
}

/** What the first `count` units cost together, in fen. */
export function totalOf(tiers: readonly FeeTier[], count: number): number {
  return bandsOf(tiers, count).reduce((sum, { fen }) => sum + fen, 0)
}

function lastOfBand(tiers: readonly FeeTier[], unit: number): number {
  const next = tiers.find(({ from }) => from > unit)
  if (next !== undefined) return next.from - 1
  const tier = tiers.at(-1)
  if (tier?.step === undefined) return Number.POSITIVE_INFINITY
  return tier.from + (Math.floor((unit - tier.from) / tier.step.every) + 1) * tier.step.every - 1
}
