import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import type { ShownReport } from './shown-report.ts'

/** The way from a report to the same agency's other years and to its neighbours of the same year. */
export function RelatedReports({ kept, years, previous, neighbours }: ShownReport): VNode {
  return (
    <div class="box flow">
      <h3>{kept.agency}的其他年度</h3>
      {years.length < 2 ? (
        <p>年报库中只有这一年的年报。</p>
      ) : (
        <ul class="plain-links">
          {years
            .filter(({ id }) => id !== kept.id)
            .map(({ id, year }) => (
              <li key={id}>
                <a href={`/reports/${id}`}>{year} 年</a>
              </li>
            ))}
        </ul>
      )}
      <p class="button-row">
        {previous === undefined ? null : (
          <a class="button button-quiet" href={addressOf('/compare', { a: previous.id, b: kept.id })}>
            与 {previous.year} 年逐项对比
          </a>
        )}
        <a class="button button-quiet" href={addressOf('/compare/years', { agency: kept.agency })}>
          历年变化
        </a>
      </p>
      {neighbours.length === 0 ? null : (
        <>
          <h3>
            {kept.region}其他机关 {kept.year} 年的年报
          </h3>
          <ul class="plain-links">
            {neighbours.map(({ id, agency }) => (
              <li key={id}>
                <a href={`/reports/${id}`}>{agency}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
