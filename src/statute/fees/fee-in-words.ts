import type { Day } from '../../kernel/day.ts'
import { feeBands } from './fees.ts'
import type { FeeBasis } from './fees.ts'

/** Fen as an amount of yuan: `2000元`, `0.50元`. */
export function yuan(fen: number): string {
  return fen % 100 === 0 ? `${fen / 100}元` : `${(fen / 100).toFixed(2)}元`
}

/** How a fee comes about, one line a band, as the notice tells it. */
export function feeInWords(basis: FeeBasis, receivedOn: Day): readonly string[] {
  const bands = feeBands(basis, receivedOn)
  if (basis.method === 'per-item') {
    return bands.map(({ from, fen }) => `本申请为该自然月内累计第${from}件，收费标准为${yuan(fen)}/件。`)
  }
  return bands.map(({ from, to, fenEach, fen }) =>
    fenEach === 0
      ? `第${from}页至第${to}页，不收费。`
      : `第${from}页至第${to}页，共${to - from + 1}页，每页${yuan(fenEach)}，计${yuan(fen)}。`,
  )
}
