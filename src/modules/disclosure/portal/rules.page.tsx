import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { nationalRules } from '../../../statute/proactive-disclosure/national-rules.table.ts'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { ZonePage } from './zone-parts.tsx'

/** 政府信息公开制度: the national rules with their numbers. */
export function rulesPage(ask: Pick<SiteQuestions, 'book'>): Page {
  return definePage({
    path: '/gongkai/zhidu',
    kept: true,
    may: 'anyone',
    title: '政府信息公开制度',
    fields: z.object({}),
    load: ({ visitor }) => Promise.resolve(onSite(ask.book(), visitor)),
    tags: ({ site }) => zoneTags(site, { name: '政府信息公开制度', type: '信息公开' }),
    view: (on) => <Rules {...on} />,
  })
}

function Rules({ base }: OnSite): VNode {
  return (
    <ZonePage title="政府信息公开制度" base={base} at="/gongkai/zhidu">
      <ul class="box item-lines">
        {nationalRules
          .filter(({ listed }) => listed)
          .map(({ key, zh, number, since }) => (
            <li key={key}>
              <span class="rule-name">{zh}</span>
              <span class="item-number">{number}</span>
              {since === null ? null : <span class="item-number">{dayInChinese(since)}起施行</span>}
            </li>
          ))}
      </ul>
    </ZonePage>
  )
}
