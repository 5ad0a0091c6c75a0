import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { Entrance, SiteQuestions } from './site-questions.ts'
import { TerminalDoors } from './terminal-doors.tsx'
import { zoneParts } from './zone-parts.tsx'

/** 政府信息公开: the entrance to its fixed parts (国办公开办函〔2019〕61号). */
export function zonePage(ask: Pick<SiteQuestions, 'book' | 'entrancesOf'>): Page {
  return definePage({
    path: '/gongkai',
    kept: true,
    may: 'anyone',
    title: '政府信息公开',
    fields: z.object({}),
    async load({ visitor }) {
      const on = onSite(ask.book(), visitor)
      return on.ok ? done({ ...on.value, others: await ask.entrancesOf(on.value.site.id) }) : on
    },
    tags: ({ site }) => zoneTags(site, { name: '政府信息公开', type: '信息公开' }),
    view: (on, { terminal }) => (terminal === undefined ? <Zone {...on} /> : <TerminalDoors {...on} />),
  })
}

function Zone({ site, base, others }: OnSite & { readonly others: readonly Entrance[] }): VNode {
  return (
    <>
      <PageHead
        title="政府信息公开"
        home={`${base}/`}
        lead={`${site.name}依照《中华人民共和国政府信息公开条例》公开政府信息。`}
      />
      <div class="width section">
        <ul class="cards">
          {[...zoneParts, ...others].map(({ path, zh, about }) => (
            <li key={path}>
              <a class="card" href={`${base}${path}`}>
                <h2>{zh}</h2>
                <p>{about}</p>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
