import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { wholeSystem, type Acted, type Deed } from '../../audit/public.ts'
import type { NoticeRecords } from '../data/notice-records.ts'
import { calendarOf } from '../domain/calendar-of.ts'
import { changedDays } from '../domain/changed-days.ts'
import { standing, type EnteredNotice } from '../domain/entered-notice.ts'
import type { Recounted } from './recount.ts'
import type { NoticeRefusal } from './refusals.zh.ts'

export type CalendarNeeds = Pick<NoticeRecords, 'lockedNotices' | 'addNotice' | 'withdrawNotice'> & {
  recount(calendar: WorkCalendar): Promise<readonly Deed[]>
}

/** Enters a checked notice (check-notice.ts); open cases are counted anew in the same transaction. */
export async function enterNotice(
  needs: CalendarNeeds,
  actor: Staff,
  notice: HolidayNotice,
): Promise<Outcome<Acted<Recounted>, NoticeRefusal>> {
  if (!mayDo(actor, 'keep-calendar', actor.organId)) return refuse('may-not')
  const before = await needs.lockedNotices()
  if (standing(before).some((each) => sameArrangement(each, notice))) return refuse('already-entered')
  const id = await needs.addNotice(notice, actor.name)
  return recounted(needs, { before, year: notice.year, deed: deedOf('calendar.enter-notice', id, notice) })
}

/** Takes back a notice entered by mistake: it stays on record and holds no more. */
export async function withdrawNotice(
  needs: CalendarNeeds,
  actor: Staff,
  id: string,
): Promise<Outcome<Acted<Recounted>, NoticeRefusal>> {
  if (!mayDo(actor, 'keep-calendar', actor.organId)) return refuse('may-not')
  const before = await needs.lockedNotices()
  const notice = standing(before).find((each) => each.id === id)
  if (notice === undefined) return refuse('no-such-notice')
  await needs.withdrawNotice(id, actor.name)
  return recounted(needs, { before, year: notice.year, deed: deedOf('calendar.withdraw-notice', id, notice) })
}

type Change = { readonly before: readonly EnteredNotice[]; readonly year: number; readonly deed: Deed }

async function recounted(needs: CalendarNeeds, { before, year, deed }: Change) {
  const calendar = calendarOf(await needs.lockedNotices())
  const changed = changedDays(calendarOf(before), calendar, year).map(({ on }) => on)
  const moved = await needs.recount(calendar)
  const full: Deed = { ...deed, detail: { ...deed.detail, changedDays: changed, movedCases: moved.length } }
  return done({ value: { changedDays: changed.length, movedCases: moved.length }, deeds: [full, ...moved] as const })
}

function deedOf(action: string, id: string, { year, number, publishedOn, scope }: HolidayNotice): Deed {
  return {
    organId: wholeSystem,
    action,
    subject: { kind: 'notice', id },
    detail: { year, number, publishedOn, scope },
  }
}

/** The same arrangement sent twice, by a second click or a second person. */
function sameArrangement(one: HolidayNotice, other: HolidayNotice): boolean {
  const words = ({ year, publishedOn, scope, blocks }: HolidayNotice) =>
    JSON.stringify([
      year,
      publishedOn,
      scope,
      blocks.map(({ name, off, makeup }) => [name, off.map(({ from, to }) => [from, to]), makeup]),
    ])
  return words(one) === words(other)
}
