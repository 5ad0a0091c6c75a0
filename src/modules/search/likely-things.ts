import type { AskNeeds } from './ask-search.ts'
import { parseWords } from './domain/parse-words.ts'
import { someWordsQuery } from './domain/text-query.ts'
import { titlesWithWords } from './queries/titles-with-words.ts'

/** Something published that a request may ask for, as the request form shows it. */
export type LikelyThing = { readonly title: string; readonly href: string; readonly about: string }

const MOST = 5
// Of what a perfect title would score: half of the words, by weight, in title or matter.
const LIKELY = 0.5

/** The few published things that are likely meant; rather none than something far off. */
export async function likelyThings(needs: AskNeeds, typed: string): Promise<readonly LikelyThing[]> {
  const asked = parseWords(typed, needs.lexicon, needs.known)
  const query = someWordsQuery(asked, needs.lexicon)
  if (query === null) return []
  const found = await titlesWithWords(needs.database, {
    ...{ asked, query, time: needs.known.time, today: needs.today, most: MOST },
  })
  const best = found[0]?.score ?? 0
  return found
    .filter(({ score }) => score >= LIKELY && score >= best * 0.6)
    .map(({ title, href, organName, documentNumber, publishedOn }) => ({
      title,
      href,
      about: [organName, documentNumber, `${publishedOn} 发布`].filter((part) => part !== null).join(' '),
    }))
}
