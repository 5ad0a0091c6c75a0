import type { Page, Reply } from '../../../platform/http/page.ts'
import { columnsShown } from './columns-shown.ts'
import { feedOf, siteMapOf } from './machine-lists.ts'
import { onSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

const IN_A_FEED = 30
const IN_A_MAP = 20

type Ask = Pick<SiteQuestions, 'book' | 'itemsOfColumn' | 'newestOfColumns' | 'columnsInUse'>

/** For machines: the site's addresses, and the newest of each column. Their addresses are whole. */
export function feedPages(ask: Ask): readonly Page[] {
  const notFound: Reply = { kind: 'problem', problem: { status: 404 } }
  return [
    {
      ...{ method: 'GET', path: '/sitemap.xml', may: 'anyone', carries: 'address' },
      answer: async ({ visitor, origin }) => {
        const on = onSite(ask.book(), visitor)
        if (!on.ok) return notFound
        const { base, columns } = on.value
        const open = await columnsShown(
          ask,
          columns.filter(({ closed }) => !closed),
        )
        const newest = await ask.newestOfColumns(
          open.map(({ id }) => id),
          IN_A_MAP,
        )
        const text = siteMapOf(`${origin}${base}`, open, newest.flat())
        return { kind: 'text', mediaType: 'application/xml; charset=utf-8', text }
      },
    },
    {
      ...{ method: 'GET', path: '/feeds/:column', may: 'anyone', carries: 'address' },
      answer: async ({ visitor, params, origin }) => {
        const on = onSite(ask.book(), visitor)
        const column = on.ok ? on.value.columns.find(({ id }) => id === params.column) : undefined
        if (!on.ok || column === undefined) return notFound
        const { items } = await ask.itemsOfColumn(column.id, { offset: 0, limit: IN_A_FEED })
        const text = feedOf(`${origin}${on.value.base}`, column, items)
        return { kind: 'text', mediaType: 'application/rss+xml; charset=utf-8', text }
      },
    },
  ]
}
