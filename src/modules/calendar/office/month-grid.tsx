import type { VNode } from 'preact'
import { kindWords } from './calendar-words.ts'
import type { Month, MonthDay } from './months-of.ts'

/** A month as a table of weeks; days off and make-up days carry a sign beside their colour. */
export function MonthGrid({
  year,
  month: { month, workingDays, weeks },
}: {
  readonly year: number
  readonly month: Month
}): VNode {
  return (
    <table class="month">
      <caption>
        {month}月 <span class="soft">工作日{workingDays}天</span>
      </caption>
      <thead>
        <tr>
          {[...'一二三四五六日'].map((weekday) => (
            <th key={weekday} scope="col" abbr={`星期${weekday}`}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={`${year}-${month}-${at}`}>
            {week.map((day, weekday) => (day === null ? <td key={weekday} /> : <DayCell key={weekday} {...day} />))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const signs = { working: '', weekend: '', holiday: '休', makeup: '班' } as const

function DayCell({ on, judged }: MonthDay): VNode {
  return (
    <td class={`day day-${judged.kind}`} title={judged.name === null ? undefined : kindWords(judged)}>
      {Number(on.slice(8))}
      {signs[judged.kind] === '' ? null : (
        <span class="day-sign">
          {signs[judged.kind]}
          <span class="unseen">{`（${kindWords(judged)}）`}</span>
        </span>
      )}
    </td>
  )
}
