import { dayInChinese, timeInChina, type Day } from '../../../kernel/day.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'
import type { Tone } from '../../../ui/office/status-badge.tsx'
import { validityOn, type Standing } from '../domain/document-fact.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import { stageLabel, type DocumentStage } from '../domain/document-stages.table.ts'
import { validityLabel } from '../domain/standing-words.ts'
import { documentRefusals } from '../refusals.zh.ts'

const toneOfValidity = {
  'in-force': 'good',
  amended: 'active',
  lapsed: 'warning',
  repealed: 'bad',
} as const satisfies Record<Validity, Tone>

type Badge = { readonly tone: Tone; readonly words: string }

/** How a document stands today: in law where it was issued, else in the office. */
export function badgeOf(
  { stage, standing }: { readonly stage: DocumentStage; readonly standing: Standing | null },
  today: Day,
): Badge {
  const validity = standing === null ? null : validityOn(standing, today)
  if (validity === null) return { tone: stage === 'dropped' ? 'neutral' : 'active', words: stageLabel(stage) }
  if (standing !== null && validity === 'in-force' && today < standing.effectiveOn)
    return { tone: 'active', words: '尚未施行' }
  return { tone: toneOfValidity[validity], words: validityLabel(validity) }
}

/** By when an interpretation has to be there, and since when it should have been: `应在3月5日前发布，已超过2个工作日`. */
export function lateWords(
  by: Day,
  { today, calendar }: { readonly today: Day; readonly calendar: WorkCalendar },
): string {
  const over = by < today ? countWorkingDays(calendar, by, today) : 0
  const since = over === 0 ? '已经超过期限' : `已超过${over}个工作日`
  return `应在${dayInChinese(by)}前发布${by < today ? `，${since}` : ''}`
}

/** `2026-03-02 09:05`. */
export function minute(at: Date): string {
  return timeInChina(at).slice(0, 16)
}

/** A refusal at its field, or over the whole form where the form has no such field. */
export function errorsOf(refusal: DocumentRefusal, fields: readonly string[]): FieldErrors {
  const { field, words } = documentRefusals[refusal]
  return { [fields.includes(field) ? field : '']: words }
}
