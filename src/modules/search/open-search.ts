import { setImmediate as pause } from 'node:timers/promises'
import { dayInChina } from '../../kernel/day.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { askSearch } from './ask-search.ts'
import { countAsked } from './data/asked-rows.ts'
import { dropEntries, keepEntries, type NewEntry } from './data/entry-rows.ts'
import type { SearchTables } from './data/search-tables.ts'
import { takeInWaiting } from './data/waiting-entries.ts'
import { indexEntry } from './domain/entry-tokens.ts'
import type { Found, SearchAsk } from './domain/search-ask.ts'
import type { Searchable, SearchableKind } from './domain/searchable.ts'
import { keepShape } from './known-shape.ts'
import { lexicon } from './lexicon-of-jieba.ts'
import { likelyThings, type LikelyThing } from './likely-things.ts'
import { rememberAsked } from './remember-asked.ts'
import { segmentShelf } from './segment-shelf.ts'
import { segmentSettler } from './settle-segments.ts'
import { suggestWords } from './suggest-words.ts'

export type Search = {
  /** Keeps a published thing, within the transaction that publishes it. */
  readonly tell: (transaction: DatabaseTransaction, thing: Searchable) => Promise<void>
  /** Keeps many at once: far faster than one by one. */
  readonly tellAll: (transaction: DatabaseTransaction, things: readonly Searchable[]) => Promise<void>
  /** Takes a thing out, within the transaction that withdraws it. */
  readonly forget: (transaction: DatabaseTransaction, kind: SearchableKind, id: string) => Promise<void>
  readonly ask: (ask: SearchAsk) => Promise<Found>
  /** What to offer while somebody types: at most eight questions or titles. */
  readonly suggest: (words: string, siteId: string) => Promise<readonly string[]>
  /** The few published things that words of a request may mean; nothing where none is likely. */
  readonly likely: (words: string) => Promise<readonly LikelyThing[]>
  /** Takes in what was kept in an older form, and puts together what was told piece by piece. */
  readonly settle: () => Promise<void>
  /** Loads what every question needs, so that the first one does not wait for it. */
  readonly prepare: () => Promise<void>
  /** Writes down how often things were asked since the last time. */
  readonly countAsked: () => Promise<void>
}

/** The search over a database. Loading its dictionary takes half a second, when it is first used. */
export function openSearch(database: Database, now: () => Date = () => new Date()): Search {
  const tables = database.withTables<SearchTables>()
  const shape = keepShape(tables, now)
  const asked = rememberAsked()
  const today = () => dayInChina(now())
  const shelf = segmentShelf(tables)
  const settleSegments = segmentSettler(tables)
  const needs = async () => ({
    database: tables,
    shelf,
    lexicon: lexicon(),
    known: await shape.known(),
    today: today(),
  })
  const tellAll: Search['tellAll'] = async (transaction, things) => {
    const entries: NewEntry[] = []
    for (const [at, thing] of things.entries()) {
      entries.push({ thing, entry: indexEntry(thing, lexicon()) })
      // Cutting words takes milliseconds each, and others wait to be served.
      if (at % 4 === 3) await pause()
    }
    await keepEntries(transaction.withTables<SearchTables>(), entries)
    for (const { organId } of things) shape.notice(organId)
  }
  return {
    tell: (transaction, thing) => tellAll(transaction, [thing]),
    tellAll,
    forget: (transaction, kind, id) => dropEntries(transaction.withTables<SearchTables>(), [{ kind, id }]),
    ask: async (ask) => {
      const found = await askSearch(await needs(), ask)
      asked.note(ask, found, today())
      return found
    },
    suggest: async (words, siteId) => suggestWords(await needs(), words, siteId),
    likely: async (words) => likelyThings(await needs(), words),
    settle: async () => {
      await takeInWaiting(tables)
      await settleSegments()
    },
    prepare: async () => {
      await needs()
    },
    countAsked: () => countAsked(tables, asked.take(), today()),
  }
}
