/** Milliseconds of each of `times` runs after `warm` runs that do not count. */
export async function millisecondsOf(work: () => unknown, { times = 200, warm = 100 } = {}): Promise<number[]> {
  for (let at = 0; at < warm; at++) await work()
  const taken: number[] = []
  for (let at = 0; at < times; at++) {
    const before = performance.now()
    await work()
    taken.push(performance.now() - before)
  }
  return taken
}

/**
 * Processor milliseconds one run takes, as the mean of `times` runs after `warm`. Other programs on the machine make the
 * clock slower, not this; the garbage collector's and compiler's own threads are in it.
 */
export async function processorTime(work: () => unknown, { times = 200, warm = 100 } = {}): Promise<number> {
  for (let at = 0; at < warm; at++) await work()
  const before = process.cpuUsage()
  for (let at = 0; at < times; at++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const rounded = (value: number, digits = 2): string => value.toFixed(digits)
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
