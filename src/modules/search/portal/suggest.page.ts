import { rawFields } from '../../../platform/http/fields.ts'
import type { Page, Question } from '../../../platform/http/page.ts'
import type { Search } from '../open-search.ts'
import type { SearchSite } from './search-answer.ts'

type SuggestNeeds = Pick<Search, 'suggest'> & {
  readonly path: string
  readonly siteOf: (question: Question) => Promise<SearchSite>
}

const LONGEST = 60

/** What to offer while somebody types, as a JSON list of texts, for the script of the search field. */
export function suggestPage({ suggest, siteOf, path }: SuggestNeeds): Page {
  return {
    method: 'GET',
    path,
    may: 'anyone',
    carries: 'address',
    async answer(question) {
      const words = (rawFields(question.query)['words'] ?? '').slice(0, LONGEST)
      const { id } = await siteOf(question)
      const offered = words.trim() === '' ? [] : await suggest(words, id)
      const bytes = new TextEncoder().encode(JSON.stringify(offered))
      return { kind: 'file', bytes, mediaType: 'application/json; charset=utf-8', name: 'suggest.json' }
    },
  }
}
