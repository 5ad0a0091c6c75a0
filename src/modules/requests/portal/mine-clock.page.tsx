import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Page } from '../../../platform/http/page.ts'
import { explainClock, type ClockDay } from '../../../statute/terms/explain-clock.ts'
import { weekdayInChinese } from '../../../statute/terms/explanation.zh.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { ownCasePage, ownPage, type OwnCase } from './applicant-page.ts'
import type { PortalNeeds } from './portal-needs.ts'

/** How the last day to reply comes about, day by day. */
export function mineClockPage(needs: PortalNeeds): Page {
  return ownCasePage(needs, {
    path: '/requests/mine/clock',
    answer: async ({ file }) => {
      const days = explainClock(file.clock, await needs.calendar(file.request.organId))
      return ownPage('答复期限的计算', <Explanation file={file} days={days} />)
    },
  })
}

function Explanation({ file, days }: Pick<OwnCase, 'file'> & { readonly days: readonly ClockDay[] }): VNode {
  const { clock } = file
  const lead =
    clock.due === null
      ? '目前没有在计算的答复期限。'
      : `最迟答复日为${dayInChinese(clock.due)}。下面逐日列出哪些日子计入、哪些不计入以及依据。`
  return (
    <>
      <PageHead title="答复期限的计算" crumbs={[{ label: '我的申请', href: '/requests/mine' }]} lead={lead} />
      <div class="width section">
        {clock.provisional ? (
          <p class="notice notice-warning">其中有的年份国务院办公厅尚未公布放假安排，最迟答复日是暂定的。</p>
        ) : null}
        <div class="box scroll" tabIndex={0} role="region" aria-label="逐日计算">
          <table class="days">
            <thead>
              <tr>
                <th scope="col">日期</th>
                <th scope="col">第几日</th>
                <th scope="col">说明</th>
                <th scope="col">依据</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, weekday, counted, why, article }) => (
                <tr key={day} class={counted === null ? 'day-off' : undefined}>
                  <th scope="row">
                    {dayInChinese(day)} {weekdayInChinese(weekday)}
                  </th>
                  <td class="number">{counted ?? '—'}</td>
                  <td>{why}</td>
                  <td>{article}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  )
}
