import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Finding } from '../../../kernel/finding.ts'
import { figureAt, figuresOf } from '../../../statute/report-format/figures.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { FindingsList } from '../../../ui/report/findings-list.tsx'
import { ReportTables } from '../../../ui/report/report-tables.tsx'
import { paperOfReport } from '../../annual-report/public.ts'
import { markId } from '../domain/place-findings.ts'
import type { CheckUpResult } from '../rendering/check-up-result.ts'
import { ResultDownloads } from './result-downloads.tsx'
import { SourceText } from './source-text.tsx'

/** The result of a check-up: findings and original text on one side, tables on the other. */
export function CheckUpView(result: CheckUpResult): VNode {
  const { report, findings, text, markOfFinding, markedValues } = result
  const textHref = (path: string) => (markedValues.has(path) ? `#${markId(path)}` : undefined)
  return (
    <>
      <PageHead title="体检结果" look="checkup-head" crumbs={[{ label: '年报体检', href: '/checkup' }]}>
        <Summary {...result} />
        <Jumps />
      </PageHead>
      <div class="width width-full checkup">
        <div class="checkup-side">
          <section class="box checkup-findings" id="findings" aria-labelledby="findings-title" tabIndex={0}>
            <h2 id="findings-title">发现的问题</h2>
            <FindingsList
              findings={findings}
              hasCell={(path) => path.startsWith('table') && figureAt(report, path) !== undefined}
              textHref={({ number }) => hrefOf(markOfFinding.get(number))}
              pageOf={({ number }) => result.pageOfFinding.get(number)}
            />
          </section>
          <SourceText {...text} markOfFinding={markOfFinding} />
        </div>
        <section class="box checkup-tables" id="tables" aria-labelledby="tables-title">
          <h2 id="tables-title">读出的报表</h2>
          <ReportTables paper={paperOfReport(report)} findings={findings} textHref={textHref} />
        </section>
      </div>
      <div class="width section" id="downloads">
        <h2>下载结果</h2>
        <ResultDownloads carried={result.carried} />
        <p class="section">
          <a class="button button-quiet" href="/checkup">
            再检查一份
          </a>
        </p>
      </div>
    </>
  )
}

function hrefOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`
}

function Summary({ report, previous, findings }: Pick<CheckUpResult, 'report' | 'previous' | 'findings'>): VNode {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return (
    <>
      <p class="lead">{report.title ?? '没有读出标题'}</p>
      <dl class="facts facts-five">
        <dt>编制机关</dt>
        <dd>{report.agency ?? '没有读出'}</dd>
        <dt>报告年度</dt>
        <dd>{report.year === null ? '没有读出' : `${report.year} 年`}</dd>
        <dt>发布日期</dt>
        <dd>{report.publishedOn === null ? '没有读出' : dayInChinese(report.publishedOn)}</dd>
        <dt>读出的数字</dt>
        <dd>{countText(report)}</dd>
        <dt>结论</dt>
        <dd class="verdict">
          <span class={count('error') > 0 ? 'tag tag-error' : 'tag tag-good'}>{count('error')} 处错误</span>
          <span class={count('warning') > 0 ? 'tag tag-warning' : 'tag'}>{count('warning')} 处提醒</span>
          <span class="tag">{count('info')} 处提示</span>
        </dd>
      </dl>
      {previous === undefined ? null : <p class="soft">已与{previous.year ?? '上一'}年度的年报对照。</p>}
    </>
  )
}

function countText(report: AnnualReport): string {
  const figures = figuresOf(report).filter(({ path }) => path.startsWith('table'))
  const unknown = figures.filter(({ value }) => value === null).length
  return `报表 ${figures.length} 格${unknown === 0 ? '，全部读出' : `，其中 ${unknown} 格没有数字`}`
}

function Jumps(): VNode {
  return (
    <nav class="contents checkup-jumps" aria-label="本页目录">
      <ul>
        {jumps.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const jumps = [
  { href: '#findings', label: '发现的问题' },
  { href: '#source', label: '原文' },
  { href: '#tables', label: '读出的报表' },
  { href: '#downloads', label: '下载结果' },
] as const
