import type { AnnualReport, Figure } from '../../../statute/report-format/report.ts'
import { categoryTotal, reasonsOf, rowTotal } from './request-results.ts'

/** A key figure with a sentence that tells a citizen what it means. */
export type Highlight = {
  readonly key: string
  readonly label: string
  /** As shown: `301`, `28.3%`; null where it cannot be told with certainty. */
  readonly value: string | null
  readonly unit: string
  readonly line: string
}

/** The figures a report page begins with; `previous` is the report on the year before, if known. */
export function highlightsOf(report: AnnualReport, previous?: AnnualReport): Highlight[] {
  if (report.table3 === null && report.table4 === null) return []
  return [
    received(report, previous),
    finished(report),
    granted(report),
    category(report, 'denied', '不予公开', '没有不予公开的申请。'),
    category(report, 'unable', '无法提供', '没有无法提供的申请。'),
    carriedOut(report),
    reviews(report),
    litigations(report),
  ]
}

function received(report: AnnualReport, previous: AnnualReport | undefined): Highlight {
  const value = rowTotal(report, 'newReceived')
  const before = previous === undefined ? null : rowTotal(previous, 'newReceived')
  return highlight('newReceived', '新收申请', value, value === null ? '' : changeLine(value, before))
}

function changeLine(value: number, before: Figure): string {
  if (before === null) return '一年中收到的政府信息公开申请。'
  if (value === before) return '与上年持平。'
  const percent =
    before === 0 ? '' : `，${value > before ? '增长' : '下降'} ${percentText(Math.abs(value - before) / before)}`
  return `比上年${value > before ? '多' : '少'} ${Math.abs(value - before)} 件${percent}。`
}

function finished(report: AnnualReport): Highlight {
  const value = rowTotal(report, 'totalResults')
  const carriedIn = rowTotal(report, 'carriedIn')
  const line =
    carriedIn === null || carriedIn === 0 ? '一年中办结的申请。' : `其中包括上年结转的申请（${carriedIn} 件）。`
  return highlight('totalResults', '办结申请', value, line)
}

function granted(report: AnnualReport): Highlight {
  const total = rowTotal(report, 'totalResults')
  const full = categoryTotal(report, 'granted')
  const part = categoryTotal(report, 'partial')
  const key = { key: 'grantedShare', label: '予以公开率', unit: '' }
  if (total === null || full === null) return { ...key, value: null, line: uncertain }
  if (total === 0) return { ...key, value: '—', line: '本年没有办结的申请。' }
  const more = part === null || part === 0 ? '' : `，另有 ${part} 件部分公开`
  return { ...key, value: percentText(full / total), line: `办结的 ${total} 件中，${full} 件予以公开${more}。` }
}

function category(report: AnnualReport, key: 'denied' | 'unable', label: string, none: string): Highlight {
  const value = categoryTotal(report, key)
  const [first] = reasonsOf(report, key)
  const line = first === undefined ? none : `最多的原因是“${first.label}”，${first.value} 件。`
  return highlight(key, label, value, line)
}

function carriedOut(report: AnnualReport): Highlight {
  const value = rowTotal(report, 'carriedOut')
  return highlight('carriedOut', '结转下年', value, value === 0 ? '年底前全部办结。' : '年底尚未办结，下一年继续办理。')
}

function reviews(report: AnnualReport): Highlight {
  const [, corrected = null, , pending = null, total = null] = report.table4?.review ?? []
  return highlight('reviews', '行政复议', total, remedyLine(total, corrected, pending, '没有被申请行政复议。'))
}

function litigations(report: AnnualReport): Highlight {
  const [direct, after] = [report.table4?.litigationDirect ?? [], report.table4?.litigationAfterReview ?? []]
  const both = (column: number) => sum(direct[column] ?? null, after[column] ?? null)
  return highlight('litigations', '行政诉讼', both(4), remedyLine(both(4), both(1), both(3), '没有被提起行政诉讼。'))
}

function remedyLine(total: Figure, corrected: Figure, pending: Figure, none: string): string {
  if (total === 0) return none
  const parts = [
    ...(corrected === null ? [] : [corrected === 0 ? '没有被纠正的' : `${corrected} 件被纠正`]),
    ...(pending === null || pending === 0 ? [] : [`${pending} 件尚未审结`]),
  ]
  return parts.length === 0 ? '因政府信息公开工作引起。' : `其中${parts.join('，')}。`
}

function highlight(key: string, label: string, value: Figure, line: string): Highlight {
  return {
    key,
    label,
    unit: '件',
    value: value === null ? null : String(value),
    line: value === null ? uncertain : line,
  }
}

const uncertain = '报告没有写明，或者无法确定。'

function sum(one: Figure, other: Figure): Figure {
  return one === null || other === null ? null : one + other
}

/** `28.3%`, without a needless `.0`. */
export function percentText(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}
