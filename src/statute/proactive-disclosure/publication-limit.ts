import { addDays } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { addWorkingDays, hasProvisionalDays } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { limitStarts } from './limit-starts.table.ts'
import type { LimitStart } from './limit-starts.table.ts'

/** How soon something is to be published, or how long it is to be shown. A length of 0 is the very day. */
export type PublicationLimit = {
  readonly length: number
  readonly unit: 'working-days' | 'calendar-days'
  readonly from: LimitStart
  /** Null where an office has set the limit itself. */
  readonly article: string | null
}

/** The last day, and whether it was counted over days no holiday notice has arranged yet. */
export type DueDay = { readonly dueOn: Day; readonly provisional: boolean }

/** 条例 第二十六条: within 20 working days, where no other law or regulation says otherwise. */
export const generalLimit: PublicationLimit = {
  length: 20,
  unit: 'working-days',
  from: 'formed-or-changed',
  article: '条例 第二十六条',
}

/**
 * The last day of a limit that starts on a day, which is not counted. Calendar days do not run on to the next working day:
 * nothing lets an organ publish later because its last day is a day off.
 */
export function dueDayOf({ length, unit }: PublicationLimit, from: Day, calendar: WorkCalendar): DueDay {
  if (unit === 'calendar-days') return { dueOn: addDays(from, length), provisional: false }
  const dueOn = addWorkingDays(calendar, from, length)
  return { dueOn, provisional: hasProvisionalDays(calendar, from, dueOn) }
}

/** The limit as a catalogue prints it: `自信息形成或者变更之日起20个工作日内`. */
export function limitInWords({ length, unit, from }: PublicationLimit): string {
  const start = limitStarts.find(({ key }) => key === from)?.zh ?? ''
  if (length === 0) return `${start}当日`
  return `自${start}之日起${length}${unit === 'working-days' ? '个工作日' : '日'}内`
}
