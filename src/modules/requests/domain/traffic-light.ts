import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'

export type TrafficLight = {
  readonly colour: 'green' | 'amber' | 'red' | 'overdue' | 'none'
  /** Working days until the due day, which is 0; negative once it is over; null where no term runs. */
  readonly left: number | null
  readonly zh: string
}

/** How pressing a due day is: amber from five working days, red from one, overdue after it. */
export function trafficLight(calendar: WorkCalendar, today: Day, dueOn: Day | null): TrafficLight {
  if (dueOn === null) return { colour: 'none', left: null, zh: '未起算' }
  const left = countWorkingDays(calendar, today, dueOn)
  if (today > dueOn)
    return { colour: 'overdue', left: Math.min(left, 0), zh: left === 0 ? '已逾期' : `已逾期${-left}个工作日` }
  if (left === 0) return { colour: 'red', left, zh: '今天到期' }
  return { colour: colourOf(left), left, zh: `剩${left}个工作日` }
}

function colourOf(left: number): TrafficLight['colour'] {
  if (left <= 1) return 'red'
  return left <= 5 ? 'amber' : 'green'
}
