/** Things kept by a key up to some bytes together, the least recently asked for going first. */
export type CopyShelf<Copy> = {
  /** What is kept under it and not yet too old. */
  find(key: string): Copy | undefined
  put(key: string, copy: Copy, size: number): void
  empty(): void
}

type Kept<Copy> = { readonly copy: Copy; readonly until: number; readonly bytes: number }

/** `most`: bytes; `longest`: milliseconds; `now`: milliseconds of a clock that never goes back. */
export function copyShelf<Copy>(most: number, longest: number, now: () => number): CopyShelf<Copy> {
  const all = new Map<string, Kept<Copy>>()
  let bytes = 0
  const drop = (key: string, kept: Kept<Copy> | undefined): void => {
    if (all.delete(key)) bytes -= kept?.bytes ?? 0
  }
  return {
    find(key) {
      const kept = all.get(key)
      if (kept === undefined) return undefined
      if (kept.until < now()) {
        drop(key, kept)
        return undefined
      }
      all.delete(key)
      all.set(key, kept)
      return kept.copy
    },
    put(key, copy, size) {
      drop(key, all.get(key))
      all.set(key, { copy, until: now() + longest, bytes: size })
      bytes += size
      for (const [oldest, kept] of all) {
        if (bytes <= most) break
        drop(oldest, kept)
      }
    },
    empty() {
      all.clear()
      bytes = 0
    },
  }
}
