import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { kindLabel } from '../domain/agency-kinds.table.ts'
import type { ReportSummary } from '../domain/library-report.ts'

/** Reports as a list: title, who, when, how many requests, what the check found. */
export function ReportItems({ reports }: { readonly reports: readonly ReportSummary[] }): VNode {
  return (
    <ul class="result-list">
      {reports.map((report) => (
        <li key={report.id}>
          <h3>
            <a href={`/reports/${report.id}`}>{report.title}</a>
          </h3>
          <div class="facts-line">
            <span>{kindLabel(report.kind)}</span>
            {report.region === '' ? null : <span>{report.region}</span>}
            <span>{report.publishedOn === null ? '发布日期未载明' : `${dayInChinese(report.publishedOn)}发布`}</span>
            {report.newReceived === null ? null : <span>新收申请 {report.newReceived} 件</span>}
            <CheckTag {...report} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What the check-up of a report came to, in a word. */
export function CheckTag({ errors, warnings }: Pick<ReportSummary, 'errors' | 'warnings'>): VNode {
  if (errors > 0) return <span class="tag tag-error">{errors} 处错误</span>
  if (warnings > 0) return <span class="tag tag-warning">{warnings} 处提醒</span>
  return <span class="tag tag-good">勾稽一致</span>
}
