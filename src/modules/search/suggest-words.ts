import type { AskNeeds } from './ask-search.ts'
import { daysOf } from './domain/day-number.ts'
import { parseWords } from './domain/parse-words.ts'
import { searchKey } from './domain/search-key.ts'
import { textQuery, wantedBy } from './domain/text-query.ts'
import { bestOfNewest } from './best-of-newest.ts'
import { oftenAsked } from './queries/often-asked.ts'
import { titlesOf } from './queries/titles-of.ts'

const MOST = 8
const MOST_ASKED = 3

/** Questions often asked here, then titles that have the words so far. */
export async function suggestWords(needs: AskNeeds, typed: string, siteId: string): Promise<readonly string[]> {
  const asked = parseWords(typed, needs.lexicon, needs.known)
  const query = textQuery(asked, needs.lexicon)
  const key = searchKey(typed)
  if (query === null || key === '') return []
  const [questions, best] = await Promise.all([
    oftenAsked(needs.database, siteId, key, MOST_ASKED),
    bestOfNewest(needs, {
      ...{ asked, today: daysOf(needs.today), most: MOST, narrowed: { siteId } },
      wanted: wantedBy(query, 'title'),
    }),
  ])
  const titles = await titlesOf(
    needs.database,
    best.map(({ id }) => id),
  )
  return [...new Set([...questions, ...titles.map(({ title }) => title)])].slice(0, MOST)
}
