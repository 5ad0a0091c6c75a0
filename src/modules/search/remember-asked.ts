import type { AskedCount } from './data/asked-rows.ts'
import type { Found, SearchAsk } from './domain/search-ask.ts'
import { searchKey } from './domain/search-key.ts'
import { mayBeKept } from './domain/worth-keeping.ts'

// What does not fit is not counted: offering questions is a help, no statistics.
const MOST = 5_000

export type AskedMemory = {
  note(ask: SearchAsk, found: Found, today: string): void
  /** What was noted since the last time. */
  take(): readonly AskedCount[]
}

/** Counts in memory what is asked, where it may be kept at all; searching itself writes nothing. */
export function rememberAsked(): AskedMemory {
  let counts = new Map<string, AskedCount>()
  return {
    note: (ask, found, today) => {
      if (ask.siteId === undefined || ask.page > 1) return
      const titles = found.things.map(({ title }) => title.map(({ text }) => text).join(''))
      if (!mayBeKept(ask.words, titles)) return
      const words = searchKey(ask.words)
      const key = `${ask.siteId} ${today} ${words}`
      const before = counts.get(key)
      if (before === undefined && counts.size >= MOST) return
      counts.set(key, { siteId: ask.siteId, words, day: today, times: (before?.times ?? 0) + 1 })
    },
    take: () => {
      const taken = [...counts.values()]
      counts = new Map()
      return taken
    },
  }
}
