import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'

/**
 * The rates of 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号), national and the same everywhere. Amounts are integer fen.
 * The last entry that has begun on the day the request was received holds.
 */
export const feeTiers = [
  {
    since: day('2021-01-01'),
    article: '国办函〔2020〕109号 第四条、第五条',
    perItem: [
      { from: 1, fen: 0 },
      { from: 11, fen: 100_00 },
      { from: 31, fen: 200_00, step: { every: 10, fen: 100_00 } },
    ],
    perPage: [
      { from: 1, fen: 0 },
      { from: 31, fen: 10_00 },
      { from: 101, fen: 20_00 },
      { from: 201, fen: 40_00 },
    ],
  },
] as const satisfies readonly FeeTiers[]

/** One band of a marginal tariff: what each unit from `from` on costs. */
export type FeeTier = {
  readonly from: number
  readonly fen: number
  /** Only in the last band: it goes on in bands of `every` units, each dearer by `fen`. */
  readonly step?: { readonly every: number; readonly fen: number }
}

export type FeeTiers = {
  readonly since: Day
  readonly article: string
  readonly perItem: readonly [FeeTier, ...FeeTier[]]
  readonly perPage: readonly [FeeTier, ...FeeTier[]]
}
