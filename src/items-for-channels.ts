import type { Day } from './kernel/day.ts'
import type { Article } from './modules/channels/public.ts'
import { itemInBrief, itemKinds, publishedByMonth, publishedItem } from './modules/disclosure/public.ts'
import { findOrgan } from './modules/organizations/public.ts'
import { columnsOf, type SiteBook } from './modules/sites/public.ts'
import type { Database } from './platform/database/database.ts'

type Needs = { readonly database: Database; readonly book: () => SiteBook }

/** What channels ask of items and of the organ's site, without knowing either. */
export function itemsForChannels({ database, book }: Needs) {
  const siteOf = (organId: string) => book().sites.find((site) => site.organId === organId)
  return {
    async articleOf(organId: string, itemId: number): Promise<Article | string> {
      const domain = siteOf(organId)?.domains[0]
      if (domain === undefined) return '本机关的网站没有域名，不能给出信息的网址。'
      const item = await publishedItem(database, itemId)
      if (item?.is !== 'shown') return '信息没有公开，或者已经撤下。'
      const { title, body, plain, metadata, attachments } = item.edition
      const source = metadata.source === '' ? ((await findOrgan(database, organId))?.name ?? '') : metadata.source
      const hasFiles = attachments.some(({ role }) => role !== 'image')
      const url = `https://${domain}/items/${itemId}`
      return { title, body, plain, summary: metadata.summary, source, url, hasFiles }
    },
    findItem: (organId: string, itemId: number) => itemInBrief(database, organId, itemId),
    publishedByMonth: (organId: string, year: number): Promise<ReadonlyMap<Day, number>> =>
      publishedByMonth(database, organId, year),
    itemKinds: () => itemKinds,
    columnsOf: (organId: string) => columnsOf(book(), siteOf(organId)?.id ?? '').filter(({ closed }) => !closed),
  }
}
