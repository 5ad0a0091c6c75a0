import { shownItemById, type ShownItem } from './modules/disclosure/public.ts'
import type { DocumentToFind, Standings } from './modules/normative-documents/public.ts'
import { listOrgans, pathOf, type Organ } from './modules/organizations/public.ts'
import type { Search, Searchable } from './modules/search/public.ts'
import type { OpenSites } from './modules/sites/public.ts'
import type { DatabaseTransaction } from './platform/database/database.ts'

/** The column the search finds documents of the library in, on every site that shows them. */
export const libraryColumn = { path: 'wenjianku', name: '规章和规范性文件库' } as const

type Needs = {
  readonly sites: Pick<OpenSites, 'book'>
  readonly search: Pick<Search, 'tellAll' | 'forget'>
  readonly standings: Pick<Standings, 'documentsToFind'>
  readonly tellItems: (transaction: DatabaseTransaction, items: readonly ShownItem[]) => Promise<void>
}

/**
 * Tells the search, within the transaction, how documents of the library stand now: one that is published as an item is
 * found as that item, any other that is public by itself, and nothing is found twice.
 */
export function tellingOfDocuments({ sites, search, standings, tellItems }: Needs) {
  return async (transaction: DatabaseTransaction, ids: readonly number[]): Promise<void> => {
    if (ids.length === 0) return
    const { items, documents } = await standings.documentsToFind(transaction, ids)
    const alone = new Set(documents.map(({ id }) => id))
    for (const id of ids) if (!alone.has(id)) await search.forget(transaction, 'document', idInSearch(id))
    const shown: ShownItem[] = []
    for (const id of items) {
      const item = await shownItemById(transaction, id)
      if (item !== undefined) shown.push(item)
    }
    await tellItems(transaction, shown)
    const organs = await listOrgans(transaction)
    await search.tellAll(
      transaction,
      documents.map((document) => searchableDocument(document, { organs, sites: sites.book().sites })),
    )
  }
}

type Around = { readonly organs: readonly Organ[]; readonly sites: ReturnType<OpenSites['book']>['sites'] }

/** On the sites whose library shows it: that of its organ, and those of the organs above. */
function searchableDocument(document: DocumentToFind, { organs, sites }: Around): Searchable {
  const { id, organId, madeOn, title, text, documentNumber, topic, validity } = document
  const higher = new Set(pathOf(organs, organId))
  const shownOn = sites.filter((site) => higher.has(site.organId))
  return {
    ...{ kind: 'document', id: idInSearch(id), organId, href: `/documents/${id}`, title, text },
    organName: organs.find((organ) => organ.id === organId)?.name ?? '',
    places: shownOn.map((site) => ({ siteId: site.id, column: libraryColumn.path })),
    ...{ publishedOn: madeOn, publishedAt: new Date(`${madeOn}T08:00:00+08:00`).toISOString() },
    ...{ documentNumber, topic, validity, attachments: [], indexNumber: null, keywords: [] },
  }
}

/** Items that are documents are found under their own ids: those of the library must be none of them. */
function idInSearch(documentId: number): string {
  return `library-${documentId}`
}
