import type { Page, Reply } from '../../../platform/http/page.ts'
import type { Organ } from '../../organizations/public.ts'
import { onSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

/** 年报 and 依申请公开 of a site's organ: what the whole installation shares, opened for this one. */
export function zoneDoors(ask: Pick<SiteQuestions, 'book' | 'findOrgan'>): readonly Page[] {
  return [
    door(ask, '/gongkai/nianbao', ({ name }) => `/reports?agency=${encodeURIComponent(name)}`),
    door(ask, '/gongkai/ysq', ({ id, discloses }) => (discloses ? `/requests/new?organ=${id}` : '/requests')),
  ]
}

function door(ask: Pick<SiteQuestions, 'book' | 'findOrgan'>, path: string, leadsTo: (organ: Organ) => string): Page {
  return {
    ...{ method: 'GET', path, may: 'anyone', carries: 'address' },
    answer: async ({ visitor }): Promise<Reply> => {
      const on = onSite(ask.book(), visitor)
      const organ = on.ok ? await ask.findOrgan(on.value.site.organId) : undefined
      if (organ === undefined) return { kind: 'problem', problem: { status: 404 } }
      return { kind: 'redirect', to: `${visitor.site.base}${leadsTo(organ)}` }
    },
  }
}
