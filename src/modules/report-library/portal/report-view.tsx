import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { figureAt } from '../../../statute/report-format/figures.ts'
import { addressOf } from '../../../ui/address.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { FindingsList } from '../../../ui/report/findings-list.tsx'
import { numberFindings } from '../../../ui/report/numbered-findings.ts'
import { ReportTables } from '../../../ui/report/report-tables.tsx'
import { paperOfReport } from '../../annual-report/public.ts'
import { highlightsOf } from '../domain/highlights.ts'
import type { LibraryReport } from '../domain/library-report.ts'
import { Downloads } from './downloads.tsx'
import { Editions } from './editions.tsx'
import { Highlights } from './highlights.tsx'
import { ReportCharts } from './report-charts.tsx'
import { CheckTag } from './report-items.tsx'
import { RelatedReports } from './related-reports.tsx'
import { ReportText } from './report-text.tsx'
import type { ShownReport } from './shown-report.ts'

/** The page of one report. */
export function ReportView({ kept, years, previous, neighbours }: ShownReport): VNode {
  const findings = numberFindings(kept.findings)
  const hasCell = (path: string) => figureAt(kept.report, path) !== undefined && path.startsWith('table')
  return (
    <>
      <ReportHead kept={kept} />
      <div class="width">
        <OldEdition kept={kept} />
        <Contents />
        <Part id="figures" title="关键数字">
          <Highlights highlights={highlightsOf(kept.report, previous?.report)} />
        </Part>
        <Part id="charts" title="图表">
          <ReportCharts report={kept.report} previous={previous?.report} />
        </Part>
        <Part id="tables" title="报表">
          <div class="box">
            <ReportTables paper={paperOfReport(kept.report)} findings={findings} />
          </div>
        </Part>
        <Part id="findings" title="体检发现">
          <div class="box">
            <FindingsList findings={findings} hasCell={hasCell} />
          </div>
        </Part>
        <Part id="text" title="正文">
          <div class="box prose">
            <ReportText report={kept.report} />
          </div>
        </Part>
        <Part id="downloads" title="下载">
          <Downloads hrefOf={(format) => addressOf(`/reports/${kept.id}/download/${format}`, olderEdition(kept))} />
        </Part>
        <Part id="related" title="相关年报">
          <RelatedReports kept={kept} years={years} previous={previous} neighbours={neighbours} />
          <Editions kept={kept} />
        </Part>
      </div>
    </>
  )
}

function ReportHead({ kept }: Pick<ShownReport, 'kept'>): VNode {
  return (
    <PageHead title={kept.title} crumbs={[{ label: '年报库', href: '/reports' }]}>
      <dl class="facts">
        <dt>编制机关</dt>
        <dd>
          <a href={addressOf('/compare/years', { agency: kept.agency })}>{kept.agency}</a>
        </dd>
        <dt>报告年度</dt>
        <dd>{kept.year} 年</dd>
        <dt>发布日期</dt>
        <dd>{kept.report.publishedOn === null ? '未载明' : dayInChinese(kept.report.publishedOn)}</dd>
        <dt>体检结果</dt>
        <dd>
          <CheckTag {...kept} />
        </dd>
      </dl>
    </PageHead>
  )
}

function OldEdition({ kept }: Pick<ShownReport, 'kept'>): VNode | null {
  const newest = kept.editions[0]?.edition ?? kept.edition
  if (kept.edition === newest) return null
  return (
    <p class="notice notice-warning section">
      这是第 {kept.edition} 版，已被更正。<a href={`/reports/${kept.id}`}>查看现行的第 {newest} 版</a>
    </p>
  )
}

function olderEdition({ edition, editions }: LibraryReport): { readonly edition?: number } {
  return edition === editions[0]?.edition ? {} : { edition }
}

function Contents(): VNode {
  return (
    <nav class="contents section" aria-label="本页目录">
      <ul>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const contents = [
  { id: 'figures', title: '关键数字' },
  { id: 'charts', title: '图表' },
  { id: 'tables', title: '报表' },
  { id: 'findings', title: '体检发现' },
  { id: 'text', title: '正文' },
  { id: 'downloads', title: '下载' },
  { id: 'related', title: '相关年报' },
] as const

type PartProps = { readonly id: string; readonly title: string; readonly children: VNode | readonly VNode[] }

function Part({ id, title, children }: PartProps): VNode {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
