/** Chance that falls the same way in every run, so that two runs are about the same register. */
export type Dice = {
  /** At least 0, less than 1. */
  roll(): number
  /** A whole number from `from` to `to`, both possible. */
  between(from: number, to: number): number
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
  pickBy<Value extends { readonly weight: number }>(values: readonly Value[]): Value
}

/** Mulberry32: good enough for dates and names. */
export function diceFrom(seed: number): Dice {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    roll,
    between: (from, to) => from + Math.floor(roll() * (to - from + 1)),
    chance: (share) => roll() < share,
    pick: (values) => of(values, Math.floor(roll() * values.length)),
    pickBy: (values) => {
      let left = roll() * values.reduce((sum, { weight }) => sum + weight, 0)
      return of(
        values,
        values.findIndex(({ weight }) => (left -= weight) < 0),
      )
    },
  }
}

function of<Value>(values: readonly Value[], at: number): Value {
  const value = values.at(at)
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
