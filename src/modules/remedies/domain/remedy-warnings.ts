import type { Day } from '../../../kernel/day.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { remediesToTell } from '../../../statute/remedies/remedy-profile.ts'
import { remedyCharacterOf } from '../../../statute/request-outcomes/outcome-choice.ts'
import { answerLimitOf } from './answer-limit.ts'
import { groupOf } from './counted-as.ts'
import type { Instance, Remedy, RemedyEntry } from './remedy.ts'
import { lastInstance } from './remedy.ts'
import type { RequestInBrief } from './request-in-brief.ts'

/** Something to look out for, with the article that says why. */
export type RemedyWarning = { readonly text: string; readonly article: string }

type Surroundings = {
  readonly request: RequestInBrief | null
  readonly calendar: WorkCalendar
  readonly today: Day
}

/** What whoever answers a case should not overlook. */
export function remedyWarnings(remedy: Remedy, { request, calendar, today }: Surroundings): readonly RemedyWarning[] {
  const last = lastInstance(remedy)
  return [
    ...remedy.instances.flatMap((instance) => lateAnswer(instance, calendar, today)),
    ...skippedReconsideration(remedy, request),
    ...overdueRedo(remedy, last, today),
  ]
}

/** An answer not given in time counts as none: the act is taken to have no evidence and no ground. */
function lateAnswer(instance: Instance, calendar: WorkCalendar, today: Day): readonly RemedyWarning[] {
  const limit = answerLimitOf(instance, calendar)
  if (limit === null) return []
  const { answeredOn, decision } = instance
  // What was decided without an answer on record says nothing of a missing answer: perhaps nobody entered it.
  if (answeredOn === null && decision !== null) return []
  if ((answeredOn ?? today) <= limit.lastDay) return []
  const reconsideration = instance.level === 'reconsideration'
  const what = reconsideration ? '书面答复' : '答辩状'
  const late = answeredOn === null ? '尚未提交' : `${dayInChinese(answeredOn)}才提交`
  return [
    {
      text: `${what}应在${dayInChinese(limit.lastDay)}以前提交，${late}。逾期不提出答复、不提供证据的，视为该行为没有证据、依据。`,
      article: reconsideration ? '行政复议法 第七十条' : '行政诉讼法 第三十四条第二款',
    },
  ]
}

/** Refusals under Art. 14–16 go to reconsideration first; a suit that skips it should be dismissed. */
function skippedReconsideration(entry: RemedyEntry, request: RequestInBrief | null): readonly RemedyWarning[] {
  const decided = request?.decided ?? null
  if (groupOf(entry) !== 'litigationDirect' || decided === null) return []
  const told = remediesToTell(remedyCharacterOf(decided.choice), decided.on)
  if (!told.some(({ profile }) => profile === 'reconsideration-first')) return []
  return [
    {
      text: '对不予公开的决定应当先申请行政复议。本案登记为未经复议直接起诉，请核对；属实的，可以在答辩中提出。',
      article: '行政复议法 第二十三条第一款第四项',
    },
  ]
}

function overdueRedo({ redone }: Remedy, { decision }: Instance, today: Day): readonly RemedyWarning[] {
  const by = decision?.redo?.by ?? null
  if (by === null || redone !== null || by >= today) return []
  return [
    {
      text: `应在${dayInChinese(by)}以前履行裁决，尚未登记履行。拒不履行的，对负责人员依法给予处分。`,
      article: '行政复议法 第七十七条、第八十三条；行政诉讼法 第九十六条',
    },
  ]
}
