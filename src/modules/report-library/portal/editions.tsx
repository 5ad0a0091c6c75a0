import type { VNode } from 'preact'
import { dayInChinese, findDay, type Day } from '../../../kernel/day.ts'
import type { LibraryReport } from '../domain/library-report.ts'

/** The editions of a report: what was published once and corrected later stays readable. */
export function Editions({ kept }: { readonly kept: LibraryReport }): VNode {
  return (
    <div class="box section">
      <h3>版本</h3>
      <ul class="result-list">
        {kept.editions.map(({ edition, source, importedAt }) => (
          <li key={edition}>
            {edition === kept.edition ? (
              <strong>第 {edition} 版（本页）</strong>
            ) : (
              <a href={`/reports/${kept.id}?edition=${edition}`}>第 {edition} 版</a>
            )}
            <div class="facts-line">
              <span>{dayText(importedAt)}收录</span>
              <span>来自文件 {source.name}</span>
              <span>
                校验值 <code>{source.hash.slice(0, 12)}</code>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const EIGHT_HOURS = 8 * 3600 * 1000

/** The day of an instant by Beijing time. */
function dayText(instant: Date): string {
  const beijing = new Date(instant.getTime() + EIGHT_HOURS)
  const on = findDay(beijing.getUTCFullYear(), beijing.getUTCMonth() + 1, beijing.getUTCDate())
  return on === undefined ? '' : dayInChinese(on satisfies Day)
}
