import type { SearchDatabase } from './data/search-tables.ts'
import type { Lexicon } from './domain/lexicon.ts'
import { daysOf } from './domain/day-number.ts'
import { parseWords, type AskedWords } from './domain/parse-words.ts'
import { THINGS_PER_PAGE, type Facets, type Found, type SearchAsk } from './domain/search-ask.ts'
import { someWordsWanted, textQuery } from './domain/text-query.ts'
import { facetsOf } from './domain/facets.ts'
import { hasEveryWord } from './domain/spell-out.ts'
import { foundThing } from './domain/found-thing.ts'
import type { NearWords } from './domain/near-words.ts'
import { rankHits, type RankedHits } from './rank-hits.ts'
import { bestOfNewest } from './best-of-newest.ts'
import type { SegmentShelf } from './segment-shelf.ts'
import { wordsThere } from './words-there.ts'
import { thingsShown, type ThingShown } from './queries/things-shown.ts'

/** What the searcher knows at the moment; see `known-shape.ts`. */
export type Known = {
  readonly organNames: ReadonlyMap<string, string>
  readonly near: NearWords
  readonly isPlace: (word: string) => boolean
}

export type AskNeeds = {
  readonly database: SearchDatabase
  readonly shelf: SegmentShelf
  readonly lexicon: Lexicon
  readonly known: Known
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Answers a search: what fits, in order, one page of it, and how all of it is distributed. */
export async function askSearch(needs: AskNeeds, ask: SearchAsk): Promise<Found> {
  const { lexicon, known } = needs
  const asked = parseWords(ask.words, lexicon, known)
  const found = await askWords(needs, ask, asked)
  if (found.total > 0 || ask.page > 1) return found
  // A short word that nobody wrote so may be two words that somebody did: 换驾照.
  const loosely = parseWords(ask.words, lexicon, { isPlace: known.isPlace, loosely: true })
  const same = keysOf(loosely).join(' ') === keysOf(asked).join(' ')
  const again = same ? found : await askWords(needs, ask, loosely)
  return again.total > 0
    ? again
    : {
        ...again,
        meant: [...new Set([asked.whole, ...keysOf(asked)].flatMap(known.near))].slice(0, 5),
        alone: await wordsThere(needs, ask, again.words),
      }
}

async function askWords(needs: AskNeeds, ask: SearchAsk, asked: AskedWords): Promise<Found> {
  const query = textQuery(asked, needs.lexicon)
  if (query === null) return nothing(asked, ask)
  const question = { query, narrowed: ask, order: ask.order, today: daysOf(needs.today) }
  const hits = await rankHits(needs, question, asked)
  const { rows, ids } = query.certain
    ? await pageOf(needs, hits.ids, ask.page)
    : await checkedPage(needs, hits, asked, ask.page)
  // What the index was not certain of, and the texts do not have, is not counted where all of it was looked at.
  const total = hits.more ? hits.total : Math.min(hits.total, ids.length)
  const few = ask.page === 1 && ids.length < THINGS_PER_PAGE
  const related = few ? await relatedTo(needs, ask, { asked, but: ids }) : []
  return answer(needs, { ask, asked, rows, ids, related, hits: { ...hits, total } })
}

type PageRows = { readonly ids: readonly number[]; readonly rows: readonly ThingShown[] }

async function pageOf({ database }: AskNeeds, ids: readonly number[], page: number): Promise<PageRows> {
  const from = (page - 1) * THINGS_PER_PAGE
  return { ids, rows: await thingsShown(database, ids.slice(from, from + THINGS_PER_PAGE)) }
}

/** Reads hits in their order until the page is full, leaving out those that only seem to have the words. */
async function checkedPage(needs: AskNeeds, hits: RankedHits, asked: AskedWords, page: number): Promise<PageRows> {
  const wanted = page * THINGS_PER_PAGE
  const right: ThingShown[] = []
  const wrong = new Set<number>()
  for (let from = 0; from < hits.ids.length && right.length < wanted; from += BATCH) {
    for (const thing of await thingsShown(needs.database, hits.ids.slice(from, from + BATCH))) {
      if (hasEveryWord(thing, asked)) right.push(thing)
      else wrong.add(thing.entry_id)
    }
  }
  return { ids: hits.ids.filter((id) => !wrong.has(id)), rows: right.slice(wanted - THINGS_PER_PAGE, wanted) }
}

const BATCH = 20
const RELATED = 30

/** What has some of the words where it counts, to fill the first page. */
async function relatedTo(
  needs: AskNeeds,
  ask: SearchAsk,
  { asked, but }: { readonly asked: AskedWords; readonly but: readonly number[] },
): Promise<readonly ThingShown[]> {
  const wanted = asked.words.length < 2 ? null : someWordsWanted(asked, needs.lexicon)
  if (wanted === null) return []
  const found = await bestOfNewest(needs, { asked, wanted, narrowed: ask, today: daysOf(needs.today), most: RELATED })
  const best = found[0]?.score ?? 0
  // Those far behind the best are left out.
  const ids = found.filter(({ score }) => score >= best * 0.6).map(({ id }) => id)
  const others = ids.filter((id) => !but.includes(id))
  return thingsShown(needs.database, others.slice(0, THINGS_PER_PAGE - but.length))
}

type Answer = {
  readonly ask: SearchAsk
  readonly asked: AskedWords
  readonly rows: readonly ThingShown[]
  readonly ids: readonly number[]
  readonly related: readonly ThingShown[]
  readonly hits: RankedHits
}

function answer({ known, shelf }: AskNeeds, { ask, asked, rows, ids, related, hits }: Answer): Found {
  const keys = asked.words.flatMap(({ key, synonyms }) => [key, ...synonyms])
  return {
    words: keysOf(asked),
    total: hits.total,
    more: hits.more,
    page: ask.page,
    pages: Math.ceil(ids.length / THINGS_PER_PAGE),
    things: rows.map((row) => foundThing(row, keys)),
    related: related.map((row) => foundThing(row, keys)),
    facets: facetsOf(hits.facets, { siteId: ask.siteId, organNames: known.organNames }),
    incomplete: shelf.incomplete(),
    ...{ meant: [], alone: [] },
  }
}

function nothing(asked: AskedWords, { page }: SearchAsk): Found {
  return {
    words: keysOf(asked),
    ...{
      total: 0,
      more: false,
      page,
      pages: 0,
      things: [],
      related: [],
      facets: noFacets,
      incomplete: false,
      meant: [],
      alone: [],
    },
  }
}

const keysOf = ({ words }: AskedWords) => words.map(({ key }) => key)

const noFacets: Facets = { organ: [], kind: [], topic: [], column: [], year: [], validity: [] }
