import { dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import { resultRow } from '../../../statute/remedies/remedy-result.ts'
import { remedyLevels, type RemedyKind, type RemedyLevel } from '../../../statute/remedies/results.table.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'
import type { Light, Tone } from '../../../ui/office/status-badge.tsx'
import { groupOf, instancesCountedAs } from '../domain/counted-as.ts'
import type { Urgency } from '../domain/next-day.ts'
import type { RemedyStage } from '../domain/remedy-stage.ts'
import { lastInstance, type Procedure, type Remedy } from '../domain/remedy.ts'

/** How a case is called on screens. */
export function remedyName({ kind, claimant }: Pick<Remedy, 'kind' | 'claimant'>): string {
  return kind === 'suit' ? `${claimant}诉本机关案` : `${claimant}申请行政复议案`
}

/** `2026年3月19日 周四`. */
export function dayWithWeekday(on: Day): string {
  return `${dayInChinese(on)} 周${'一二三四五六日'[weekdayOf(on) - 1] ?? ''}`
}

/** A day, or null for the dash of {@link Facts}. */
export function maybeDayWords(on: Day | null): string | null {
  return on === null ? null : dayInChinese(on)
}

export function levelLabel(level: RemedyLevel): string {
  return remedyLevels.find(({ key }) => key === level)?.zh ?? level
}

export const procedureLabel = { ordinary: '普通程序', simple: '简易程序' } as const satisfies Record<Procedure, string>
export const kindLabel = { reconsideration: '行政复议', suit: '行政诉讼' } as const satisfies Record<RemedyKind, string>

/** What the people concerned are called before a body and before a court. */
export const roles = {
  reconsideration: { claimant: '申请人', body: '行政复议机关', accepted: '受理日期', copy: '收到复议申请书副本日期' },
  suit: { claimant: '原告', body: '人民法院', accepted: '立案日期', copy: '收到起诉状（上诉状）副本日期' },
} as const

/** The result a case has now, or null while it is open. */
export function resultWords(remedy: Remedy): string | null {
  const { decision } = lastInstance(remedy)
  return decision === null ? null : resultRow(decision.result).zh
}

/** Where Table 4 counts the case now: `行政诉讼—复议后起诉：结果维持`. */
export function countedWords(remedy: Remedy): string {
  const group = remedyGroups.find(({ key }) => key === groupOf(remedy))
  const column = remedyColumns.find(({ key }) => key === (instancesCountedAs(remedy).at(-1) ?? 'pending'))
  const name = group === undefined || group.parent === null ? group?.label : `${group.parent}—${group.label}`
  return `${name ?? ''}：${column?.label ?? ''}`
}

export const toneOfStage = {
  'to-answer': 'warning',
  undecided: 'active',
  'sent-back': 'active',
  'to-redo': 'warning',
  over: 'good',
} as const satisfies Record<RemedyStage, Tone>

export const lightOf = { green: 'green', yellow: 'yellow', red: 'red', none: 'none' } as const satisfies Record<
  Urgency,
  Light
>
