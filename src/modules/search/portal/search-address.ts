import { addressOf } from '../../../ui/address.ts'
import type { FacetName, SearchAsk } from '../domain/search-ask.ts'
import type { SearchFields } from './search-fields.ts'

/** A search as texts of its address, without the page. */
export type Chosen = Readonly<Record<string, string | number | undefined>>

export function chosenOf({ words, q, page: _page, ...rest }: SearchFields): Chosen {
  return { words: words ?? q, ...rest }
}

export function askOf(fields: SearchFields, siteId: string): SearchAsk {
  const { words, q, order, organ, number, page, ...rest } = fields
  return {
    ...rest,
    words: words ?? q ?? '',
    siteId,
    organId: organ,
    documentNumber: number,
    order: order ?? 'relevance',
    page: page ?? 1,
  }
}

/** The same search with one thing changed, from its first page. */
export function changed(path: string, chosen: Chosen, change: Chosen): string {
  return addressOf(path, { ...chosen, ...change })
}

export const facetWords: Readonly<Record<FacetName, string>> = {
  organ: '发布机关',
  kind: '信息类型',
  topic: '主题分类',
  column: '栏目',
  year: '年份',
  validity: '效力',
}
