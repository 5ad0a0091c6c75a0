import type { AskNeeds } from './ask-search.ts'
import { daysOf } from './domain/day-number.ts'
import { parseWords } from './domain/parse-words.ts'
import { someWordsWanted } from './domain/text-query.ts'
import { bestOfNewest } from './best-of-newest.ts'
import { titlesOf } from './queries/titles-of.ts'

/** Something published that a request may ask for, as the request form shows it. */
export type LikelyThing = { readonly title: string; readonly href: string; readonly about: string }

const MOST = 5
// Of what a perfect title would score: half of the words, by weight, in title or matter.
const LIKELY = 0.5

/** The few published things that are likely meant; rather none than something far off. */
export async function likelyThings(needs: AskNeeds, typed: string): Promise<readonly LikelyThing[]> {
  const asked = parseWords(typed, needs.lexicon, needs.known)
  const wanted = someWordsWanted(asked, needs.lexicon)
  if (wanted === null) return []
  const found = await bestOfNewest(needs, { asked, wanted, today: daysOf(needs.today), most: MOST, narrowed: {} })
  const best = found[0]?.score ?? 0
  const likely = found.filter(({ score }) => score >= LIKELY && score >= best * 0.6)
  const titles = await titlesOf(
    needs.database,
    likely.map(({ id }) => id),
  )
  return titles.map(({ title, href, organName, documentNumber, publishedOn }) => ({
    ...{ title, href },
    about: [organName, documentNumber, `${publishedOn} 发布`].filter((part) => part !== null).join(' '),
  }))
}
