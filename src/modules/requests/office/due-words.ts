import { dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import type { Light, Tone } from '../../../ui/office/status-badge.tsx'
import type { Stage } from '../domain/lifecycle.ts'
import type { TrafficLight } from '../domain/traffic-light.ts'

/** `2026年3月19日 周四`. */
export function dayWithWeekday(on: Day): string {
  return `${dayInChinese(on)} 周${'一二三四五六日'[weekdayOf(on) - 1] ?? ''}`
}

/** `3月19日 周四`, for lists where the year is plain from the row. */
export function shortDay(on: Day): string {
  return dayWithWeekday(on).slice('2026年'.length)
}

export const lightOf = {
  green: 'green',
  amber: 'yellow',
  red: 'yellow',
  overdue: 'red',
  none: 'none',
} as const satisfies Record<TrafficLight['colour'], Light>

export const toneOfStage = {
  'awaiting-confirmation': 'warning',
  'in-hand': 'active',
  'awaiting-correction': 'neutral',
  consulting: 'active',
  'awaiting-reasons': 'neutral',
  'awaiting-fee': 'neutral',
  'in-review': 'active',
  'in-approval': 'active',
  decided: 'warning',
  replied: 'good',
  closed: 'good',
  archived: 'neutral',
  split: 'neutral',
  merged: 'neutral',
  transferred: 'neutral',
} as const satisfies Record<Stage, Tone>
