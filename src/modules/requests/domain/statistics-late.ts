import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { CaseFile } from './case-file.ts'
import type { EventKind } from './request-event.ts'

/** A reply that came late, or has not come yet, and where its days went. */
export type LateReply = {
  readonly id: string
  readonly organId: string
  readonly number: string
  /** What it is about; null where this person may not read it. */
  readonly title: string | null
  readonly handler: string | null
  readonly due: Day | null
  /** null: not replied to yet. */
  readonly repliedOn: Day | null
  readonly daysLate: number
  readonly reasons: readonly string[]
}

type Judging = { readonly today: Day; readonly calendar: WorkCalendar; readonly mayRead: boolean }

/** What can be read off a late case: how late, and which stretches of the work were longer than they need be. */
export function lateReplyOf(file: CaseFile, { today, calendar, mayRead }: Judging): LateReply {
  const { request, state, clock } = file
  const ended = state.repliedOn ?? clock.ending?.on ?? null
  return {
    ...{ id: request.id, organId: request.organId, number: request.number },
    title: mayRead ? request.title : null,
    handler: state.assignee.accountName ?? state.assignee.unitName,
    due: clock.due,
    repliedOn: ended,
    daysLate: clock.due === null ? 0 : Math.max(0, countWorkingDays(calendar, clock.due, ended ?? today)),
    reasons: [...longStretches(file, { ended, today, calendar }), ...aboutTerm(file)],
  }
}

/** From one thing to the next, with the working days that are still usual; `still`: where the next has not come yet. */
const stretches = [
  {
    ...{ from: ['registered', 'confirmed'], to: ['assigned'], usual: 2 },
    zh: (days: number) => `收到后${days}个工作日才交办`,
    still: (days: number) => `收到后${days}个工作日仍未交办`,
  },
  {
    ...{ from: ['assigned'], to: ['decision-proposed'], usual: 12 },
    zh: (days: number) => `交办后${days}个工作日才拟定答复`,
    still: (days: number) => `交办后${days}个工作日仍未拟定答复`,
  },
  {
    ...{ from: ['decision-proposed'], to: ['decided'], usual: 4 },
    zh: (days: number) => `审核签发用了${days}个工作日`,
    still: (days: number) => `审核签发已经${days}个工作日`,
  },
  {
    ...{ from: ['decided'], to: ['letter-sent'], usual: 1 },
    zh: (days: number) => `签发后${days}个工作日才发出`,
    still: (days: number) => `签发后${days}个工作日仍未发出`,
  },
] as const satisfies readonly {
  readonly from: readonly EventKind[]
  readonly to: readonly EventKind[]
  readonly usual: number
  readonly zh: (days: number) => string
  readonly still: (days: number) => string
}[]

type Ending = { readonly ended: Day | null; readonly today: Day; readonly calendar: WorkCalendar }

function longStretches({ events }: CaseFile, { ended, today, calendar }: Ending): readonly string[] {
  return stretches.flatMap(({ from, to, usual, zh, still }) => {
    const begun = events.findLast(({ kind }) => isOneOf(from, kind))
    const reached = events.find(({ kind, on }) => isOneOf(to, kind) && begun !== undefined && on >= begun.on)
    if (begun === undefined) return []
    if (reached !== undefined) {
      const days = countWorkingDays(calendar, begun.on, reached.on)
      return days > usual ? [zh(days)] : []
    }
    // What never came, or came before, took no time of its own.
    if (ended !== null || events.some(({ kind }) => isOneOf(to, kind))) return []
    const days = countWorkingDays(calendar, begun.on, today)
    return days > usual ? [still(days)] : []
  })
}

/** What the law would have allowed and nobody asked for, or what was asked for and used up. */
function aboutTerm({ state, clock, events }: CaseFile): readonly string[] {
  const returned = events.filter(({ kind }) => kind === 'decision-returned').length
  const opinions = clock.suspensions.length
  return [
    state.extension?.state === 'notified' ? `已延期${state.extension.workingDays}个工作日，仍未按期` : '没有办理延期',
    ...(returned > 0 ? [`审签退回${returned}次`] : []),
    ...(opinions > 0 ? ['期间征求过意见（时间已扣除）'] : []),
    ...(state.correction === null ? [] : ['期间补正过（期限已重新起算）']),
  ]
}

function isOneOf(kinds: readonly EventKind[], kind: EventKind): boolean {
  return kinds.includes(kind)
}

/** Late replies by the month their day to reply fell in, the latest month first. */
export function lateByMonth(
  late: readonly LateReply[],
): readonly { readonly month: string; readonly replies: readonly LateReply[] }[] {
  const monthOf = ({ due }: LateReply) => due?.slice(0, 7) ?? ''
  const months = [...new Set(late.map(monthOf))].sort().toReversed()
  return months.map((month) => ({
    month: month === '' ? '期限未定' : `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    replies: late.filter((one) => monthOf(one) === month),
  }))
}
