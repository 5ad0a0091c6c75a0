import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { ArchivedIssue } from '../queries/list-issues.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

type Shown = {
  /** All issues of the year shown. */
  readonly issues: readonly ArchivedIssue[]
  readonly years: readonly number[]
  readonly year: number | undefined
  readonly base: string
}

/** 政府公报: every issue from the first on, a year at a time. */
export function archivePage(ask: GazetteQuestions): Page {
  return definePage({
    ...{ path: '/gazette', may: 'anyone', kept: true, title: '政府公报' },
    fields: z.object({ year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined) }),
    async load({ visitor: { site }, fields }) {
      const all = await ask.archive(await ask.organsOf(site.id))
      const years = [...new Set(all.map(({ year }) => year))]
      const year = fields.year ?? years[0]
      return done<Shown>({ issues: all.filter((issue) => issue.year === year), years, year, base: site.base })
    },
    view: (shown) => <ArchiveView {...shown} />,
  })
}

function ArchiveView({ issues, years, year, base }: Shown): VNode {
  return (
    <>
      <PageHead
        title="政府公报"
        home={`${base}/`}
        crumbs={[{ label: '政府信息公开', href: `${base}/gongkai` }]}
        lead="刊登规章、政府文件和部门规范性文件。公报上刊登的规章文本为标准文本。"
      />
      <div class="width section flow">
        {years.length === 0 ? <p class="box">还没有出版公报。</p> : null}
        {years.length < 2 ? null : (
          <nav class="gazette-years" aria-label="年份">
            <ul>
              {years.map((one) => (
                <li key={one}>
                  <a
                    href={addressOf(`${base}/gazette`, { year: one })}
                    aria-current={one === year ? 'page' : undefined}
                  >
                    {one}年
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {issues.length === 0 ? null : (
          <section class="box" aria-labelledby="issues">
            <h2 id="issues">{year}年</h2>
            <ul class="document-lines">
              {issues.map(({ id, name, number, running, on, texts }) => (
                <li key={id}>
                  <a href={`${base}/gazette/${id}`}>
                    {name} {year}年第{number}期
                  </a>
                  <p class="facts-line">
                    {running === null ? null : <span>总第{running}期</span>}
                    <time dateTime={on}>{dayInChinese(on)}</time>
                    <span>{texts}篇</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
