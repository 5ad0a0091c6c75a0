import type { VNode } from 'preact'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { BarTable, type Bar } from '../../../ui/report/bar-table.tsx'
import { compareYears, type YearsTable } from '../../annual-report/public.ts'
import { percentText } from '../domain/highlights.ts'
import { applicantShares, resultShares, type Share } from '../domain/request-results.ts'
import { changeText, figureText } from './figure-text.ts'

type ReportChartsProps = { readonly report: AnnualReport; readonly previous: AnnualReport | undefined }

/** The charts of a report: how requests ended, who applied, and what changed since the year before. */
export function ReportCharts({ report, previous }: ReportChartsProps): VNode {
  return (
    <div class="charts">
      {report.table3 === null ? null : (
        <>
          <div class="box">
            <BarTable
              caption="申请是怎样办结的"
              heads={['办理结果', '件数', '占比']}
              bars={resultShares(report).map(barOf)}
            />
          </div>
          <div class="box">
            <BarTable
              caption="谁提出了申请"
              heads={['申请人', '件数', '占比']}
              bars={applicantShares(report).map(barOf)}
            />
          </div>
        </>
      )}
      <div class="box box-wide">
        {previous === undefined ? (
          <p>年报库中没有该机关上一年度的年报，无法与上年对照。</p>
        ) : (
          <AgainstYearBefore report={report} previous={previous} />
        )}
      </div>
    </div>
  )
}

function barOf({ label, value, share }: Share) {
  return { label, value, cells: [figureText(value), share === null ? '—' : percentText(share)] }
}

const followed = ['newReceived', 'totalResults', 'granted', 'denied', 'unable', 'carriedOut', 'reviews', 'litigations']

function AgainstYearBefore({
  report,
  previous,
}: {
  readonly report: AnnualReport
  readonly previous: AnnualReport
}): VNode {
  const { rows } = compareYears([previous, report])
  const bars = rows.filter(({ key }) => followed.includes(key)).map(barOfYears)
  return (
    <BarTable
      caption="与上一年度相比"
      legend={`浅色为 ${previous.year} 年，深色为 ${report.year} 年`}
      heads={['项目', `${previous.year} 年`, `${report.year} 年`, '增减']}
      bars={bars}
    />
  )
}

const unknown = { value: null, change: null, percent: null }

function barOfYears({ label, values: [before = unknown, now = unknown] }: YearsTable['rows'][number]): Bar {
  const cells = [figureText(before.value), figureText(now.value), changeText(now.change)]
  return { label, value: now.value, before: before.value, cells }
}
