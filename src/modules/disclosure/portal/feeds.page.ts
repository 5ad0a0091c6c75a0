import type { Page, Reply } from '../../../platform/http/page.ts'
import { feedOf } from './machine-lists.ts'
import { onSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

const IN_A_FEED = 30

type Ask = Pick<SiteQuestions, 'book' | 'itemsOfColumn'>

/** For machines: the newest of a column, with whole addresses. */
export function feedPages(ask: Ask): readonly Page[] {
  const notFound: Reply = { kind: 'problem', problem: { status: 404 } }
  return [
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
