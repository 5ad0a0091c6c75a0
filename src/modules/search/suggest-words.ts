import type { AskNeeds } from './ask-search.ts'
import { narrowed } from './domain/narrowed.ts'
import { parseWords } from './domain/parse-words.ts'
import { searchKey } from './domain/search-key.ts'
import { textQuery } from './domain/text-query.ts'
import { oftenAsked } from './queries/often-asked.ts'
import { titlesWithWords } from './queries/titles-with-words.ts'

const MOST = 8
const MOST_ASKED = 3

/** Questions often asked here, then titles that have the words so far. */
export async function suggestWords(needs: AskNeeds, typed: string, siteId: string): Promise<readonly string[]> {
  const asked = parseWords(typed, needs.lexicon, needs.known)
  const query = textQuery(asked, needs.lexicon)
  const key = searchKey(typed)
  if (query === null || key === '') return []
  const [questions, titles] = await Promise.all([
    oftenAsked(needs.database, siteId, key, MOST_ASKED),
    titlesWithWords(needs.database, {
      ...{ asked, time: needs.known.time, today: needs.today, most: MOST },
      query: narrowed(query.title, { siteId }),
    }),
  ])
  return [...new Set([...questions, ...titles.map(({ title }) => title)])].slice(0, MOST)
}
