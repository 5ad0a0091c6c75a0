import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { findStatutoryItem } from '../../../statute/proactive-disclosure/statutory-items.ts'
import type { Column } from '../../sites/public.ts'
import { addressOfColumn, columnsShown } from './columns-shown.ts'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { ZonePage } from './zone-parts.tsx'

type Statutory = OnSite & { readonly inUse: readonly Column[] }

/** 法定主动公开内容 by the items of 条例 第二十条、第二十一条; one with nothing in it is not shown (国办公开办函〔2019〕61号). */
export function statutoryPage(ask: Pick<SiteQuestions, 'book' | 'columnsInUse'>): Page {
  return definePage({
    path: '/gongkai/fdzdgk',
    kept: true,
    may: 'anyone',
    title: '法定主动公开内容',
    fields: z.object({}),
    load: async ({ visitor }) => {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const columns = on.value.columns.filter(({ kind, closed }) => kind === 'statutory' && !closed)
      return done<Statutory>({ ...on.value, inUse: await columnsShown(ask, columns) })
    },
    tags: ({ site }) => zoneTags(site, { name: '法定主动公开内容', type: '信息公开' }),
    view: (shown) => <StatutoryView {...shown} />,
  })
}

function StatutoryView({ base, inUse }: Statutory): VNode {
  return (
    <ZonePage title="法定主动公开内容" base={base} at="/gongkai/fdzdgk">
      {inUse.length === 0 ? <p class="box">还没有公开的内容。</p> : null}
      <ul class="cards">
        {inUse.map((column) => (
          <li key={column.id}>
            <a class="card" href={addressOfColumn(base, column)}>
              <h2>{column.name}</h2>
              <p>{findStatutoryItem(column.catalogue ?? '')?.text ?? ''}</p>
            </a>
          </li>
        ))}
      </ul>
    </ZonePage>
  )
}
