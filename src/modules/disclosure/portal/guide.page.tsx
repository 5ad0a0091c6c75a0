import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import type { Organ } from '../../organizations/public.ts'
import { guideOfOrgan } from './guide-of-organ.ts'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { ZonePage } from './zone-parts.tsx'

type ShownGuide = OnSite & { readonly organ: Organ }

/** 政府信息公开指南: one page with every element of 条例 第十二条, from the records. */
export function siteGuidePage(ask: Pick<SiteQuestions, 'book' | 'findOrgan'>): Page {
  return definePage({
    path: '/gongkai/zhinan',
    kept: true,
    may: 'anyone',
    title: '政府信息公开指南',
    fields: z.object({}),
    load: async ({ visitor }) => {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const organ = await ask.findOrgan(on.value.site.organId)
      return organ === undefined ? refuse({ status: 404 }) : done({ ...on.value, organ })
    },
    tags: ({ site }) => zoneTags(site, { name: '政府信息公开指南', type: '信息公开指南' }),
    view: (guide) => <Guide {...guide} />,
  })
}

function Guide({ site, base, organ }: ShownGuide): VNode {
  return (
    <ZonePage title="政府信息公开指南" base={base} at="/gongkai/zhinan" lead={`${organ.name}政府信息公开指南`}>
      <dl class="box about">
        {guideOfOrgan(site, organ)
          .filter(({ text }) => text !== '')
          .map(({ key, zh, text }) => (
            <div key={key}>
              <dt>{zh}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p class="button-row">
        <a class="button" href={`${base}/gongkai/ysq`}>
          申请公开政府信息
        </a>
      </p>
    </ZonePage>
  )
}
