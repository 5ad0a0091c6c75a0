import { done } from '../../../kernel/outcome.ts'
import { readFields } from '../../../platform/http/fields.ts'
import { shown, type Page, type Question } from '../../../platform/http/page.ts'
import type { FacetName, Facets } from '../domain/search-ask.ts'
import type { Search } from '../open-search.ts'
import { askOf, chosenOf } from './search-address.ts'
import type { SearchAnswer, SearchSite } from './search-answer.ts'
import { searchFields } from './search-fields.ts'
import { SearchView } from './search-view.tsx'

type PageNeeds = Pick<Search, 'ask'> & {
  readonly path: string
  readonly siteOf: (question: Question) => Promise<SearchSite>
  readonly columnNames?: (siteId: string) => Promise<ReadonlyMap<string, string>>
  readonly topicNames?: ReadonlyMap<string, string>
}

/** 站内搜索: words, order, what it is narrowed to, and one page of what was found. */
export function searchPage(needs: PageNeeds): Page {
  const page = { title: titleOf, view: SearchView }
  return {
    method: 'GET',
    path: needs.path,
    may: 'anyone',
    carries: 'address',
    async answer(question) {
      const site = await needs.siteOf(question)
      const fields = readFields(searchFields, question.query)
      if (!fields.ok) {
        const answer = { site, chosen: question.query, errors: fields.refusal, found: null }
        return withScript(shown(page, answer, 400, question.visitor))
      }
      const loaded = await load(needs, site, fields.value)
      return withScript(shown(page, loaded.value, 200, question.visitor))
    },
  }
}

function titleOf({ chosen }: SearchAnswer): string {
  const words = String(chosen['words'] ?? '')
  return words === '' ? '站内搜索' : `${words} - 站内搜索`
}

async function load(needs: PageNeeds, site: SearchSite, fields: Parameters<typeof askOf>[0]) {
  const ask = askOf(fields, site.id)
  const chosen = chosenOf(fields)
  if (ask.words === '') return done<SearchAnswer>({ site, chosen, errors: {}, found: null })
  const found = await needs.ask(ask)
  return done<SearchAnswer>({
    site,
    chosen,
    errors: {},
    found: { ...found, facets: await named(needs, site, found.facets) },
  })
}

/** Columns and topics by the names people know. */
async function named({ columnNames, topicNames }: PageNeeds, site: SearchSite, facets: Facets): Promise<Facets> {
  const names: Partial<Record<FacetName, ReadonlyMap<string, string>>> = {
    ...(columnNames === undefined || facets.column.length === 0 ? {} : { column: await columnNames(site.id) }),
    ...(topicNames === undefined ? {} : { topic: topicNames }),
  }
  const rename = (facet: FacetName) =>
    facets[facet].map((value) => ({ ...value, label: names[facet]?.get(value.value) ?? value.label }))
  return { ...facets, column: rename('column'), topic: rename('topic') }
}

function withScript<Reply extends ReturnType<typeof shown>>(reply: Reply): Reply {
  return reply.kind === 'page' ? { ...reply, scripts: ['search.js'] } : reply
}
