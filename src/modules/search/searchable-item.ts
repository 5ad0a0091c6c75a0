import { dayInChina } from '../../kernel/day.ts'
import type { ShownItem } from '../disclosure/public.ts'
import type { Searchable, SearchableKind } from './domain/searchable.ts'

type Around = {
  readonly organName: string
  /** The path of a column by its id; undefined where it is gone. */
  readonly columnPath: (id: string) => string | undefined
  /** How the document stands that the item publishes; null for others. */
  readonly validity: Searchable['validity']
}

/** A published item as the search is told of it. */
export function searchableItem(item: ShownItem, { organName, columnPath, validity }: Around): Searchable {
  const { edition, publishedAt } = item
  const { documentNumber, topic, keywords } = edition.metadata
  return {
    kind: kindOf(item),
    id: String(item.id),
    organId: item.organId,
    organName,
    places: item.places.flatMap(({ siteId, columnId }) => {
      const column = columnPath(columnId)
      return column === undefined ? [] : [{ siteId, column }]
    }),
    href: `/items/${item.id}`,
    title: edition.title,
    text: edition.plain,
    attachments: edition.attachments.flatMap(({ name, words }) => (words === null ? [] : [{ name, text: words }])),
    publishedOn: dayInChina(publishedAt),
    publishedAt: publishedAt.toISOString(),
    ...{ documentNumber, topic, keywords, indexNumber: item.indexNumber, validity },
  }
}

/** What an item may be called in the search. A correction may change it, so whoever forgets an item forgets all of these. */
export const kindsOfItems = [
  'item',
  'document',
  'interpretation',
  'answer',
] as const satisfies readonly SearchableKind[]

function kindOf({ kind }: ShownItem): SearchableKind {
  return kindsOfItems.find((one) => one === kind) ?? 'item'
}
