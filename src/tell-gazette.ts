import { numberWords, printedWords, type GazetteIssue } from './modules/gazette/public.ts'
import { listOrgans } from './modules/organizations/public.ts'
import type { Search } from './modules/search/public.ts'
import type { OpenSites } from './modules/sites/public.ts'
import type { DatabaseTransaction } from './platform/database/database.ts'

/** The column the search finds issues of the gazette in, on every site of the organ. */
export const gazetteColumn = { path: 'gongbao', name: '政府公报' } as const

type Needs = { readonly sites: Pick<OpenSites, 'book'>; readonly search: Pick<Search, 'tell'> }

/** Tells the search, within the transaction, all that a published issue of the gazette says. */
export function tellingOfGazette({ sites, search }: Needs) {
  return async (transaction: DatabaseTransaction, issue: GazetteIssue): Promise<void> => {
    const { id, organId, published } = issue
    if (published === null) return
    const organ = (await listOrgans(transaction)).find((one) => one.id === organId)
    const own = sites.book().sites.filter((site) => site.organId === organId)
    await search.tell(transaction, {
      ...{ kind: 'gazette', id: String(id), organId, organName: organ?.name ?? '', href: `/gazette/${id}` },
      places: own.map((site) => ({ siteId: site.id, column: gazetteColumn.path })),
      title: `${published.practice.name} ${numberWords(published)}`,
      text: await printedWords(transaction, issue),
      ...{ publishedOn: published.on, publishedAt: new Date(`${published.on}T08:00:00+08:00`).toISOString() },
      ...{ attachments: [], documentNumber: null, indexNumber: null, topic: null, validity: null, keywords: [] },
    })
  }
}
