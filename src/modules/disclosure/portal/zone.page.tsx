import type { VNode } from 'preact'
import { z } from 'zod'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { TerminalDoors } from './terminal-doors.tsx'
import { zoneParts } from './zone-parts.tsx'

/** 政府信息公开: the entrance to its fixed parts (国办公开办函〔2019〕61号). */
export function zonePage(ask: Pick<SiteQuestions, 'book'>): Page {
  return definePage({
    path: '/gongkai',
    kept: true,
    may: 'anyone',
    title: '政府信息公开',
    fields: z.object({}),
    load: ({ visitor }) => Promise.resolve(onSite(ask.book(), visitor)),
    tags: ({ site }) => zoneTags(site, '政府信息公开'),
    view: (on, { terminal }) => (terminal === undefined ? <Zone {...on} /> : <TerminalDoors {...on} />),
  })
}

function Zone({ site, base }: OnSite): VNode {
  return (
    <>
      <PageHead
        title="政府信息公开"
        home={`${base}/`}
        lead={`${site.name}依照《中华人民共和国政府信息公开条例》公开政府信息。`}
      />
      <div class="width section">
        <ul class="cards">
          {zoneParts.map(({ path, zh, about }) => (
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
