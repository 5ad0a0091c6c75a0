import type { ComponentChildren, VNode } from 'preact'
import { PageHead } from '../../../ui/page-head.tsx'

/** The fixed parts of 政府信息公开 on every site, in the order of 国办公开办函〔2019〕61号. */
export const zoneParts = [
  { path: '/gongkai/zhinan', zh: '政府信息公开指南', about: '公开什么、怎样获取、向谁申请' },
  { path: '/gongkai/zhidu', zh: '政府信息公开制度', about: '条例和国家有关规定' },
  { path: '/gongkai/fdzdgk', zh: '法定主动公开内容', about: '条例第二十条、第二十一条规定的内容' },
  { path: '/gongkai/nianbao', zh: '政府信息公开年报', about: '历年工作年度报告' },
  { path: '/gongkai/ysq', zh: '依申请公开', about: '提出申请、查询进度' },
] as const

type ZonePageProps = {
  readonly title: string
  readonly base: string
  readonly lead?: string
  readonly at: string
  readonly children: ComponentChildren
}

/** A page of 政府信息公开: where one is, the other parts beside it, and what it says. */
export function ZonePage({ title, base, lead, at, children }: ZonePageProps): VNode {
  return (
    <>
      <PageHead
        title={title}
        home={`${base}/`}
        crumbs={[{ label: '政府信息公开', href: `${base}/gongkai` }]}
        lead={lead}
      />
      <div class="width section zone">
        <nav class="zone-menu" aria-label="政府信息公开">
          <ul>
            {zoneParts.map(({ path, zh }) => (
              <li key={path}>
                <a href={`${base}${path}`} aria-current={path === at ? 'page' : undefined}>
                  {zh}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="zone-body flow">{children}</div>
      </div>
    </>
  )
}
