import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { wholeSystem, type Acted, type Deed } from '../../audit/public.ts'
import { pathOf, withinOrgan, type Placed } from '../../organizations/public.ts'
import type { NoticeRecords } from '../data/notice-records.ts'
import { calendarsOf } from '../domain/calendars.ts'
import { changedDays } from '../domain/changed-days.ts'
import { keepsRegion } from './keeps-region.ts'
import { standing, type EnteredNotice, type PlacedNotice } from '../domain/entered-notice.ts'
import type { CountedAnew, Recounted } from './recount.ts'
import type { NoticeRefusal } from './refusals.zh.ts'

export type CalendarNeeds = Pick<NoticeRecords, 'lockedNotices' | 'addNotice' | 'withdrawNotice' | 'organPlaces'> & {
  recount(anew: CountedAnew): Promise<readonly Deed[]>
}

/**
 * Enters a checked notice (check-notice.ts), for the nation or for a region; open cases are counted anew in the same
 * transaction.
 */
export async function enterNotice(
  needs: CalendarNeeds,
  actor: Staff,
  notice: PlacedNotice,
): Promise<Outcome<Acted<Recounted>, NoticeRefusal>> {
  if (!mayDo(actor, 'keep-calendar', actor.organId)) return refuse('may-not')
  const organs = await needs.organPlaces()
  const bar = barOfRegion(actor, organs, notice)
  if (bar !== undefined) return refuse(bar)
  const before = await needs.lockedNotices()
  if (standing(before).some((each) => sameArrangement(each, notice))) return refuse('already-entered')
  const id = await needs.addNotice(notice, actor.name)
  return recounted(needs, { before, organs, notice, deed: deedOf('calendar.enter-notice', id, notice) })
}

/** Takes back a notice entered by mistake: it stays on record and holds no more. */
export async function withdrawNotice(
  needs: CalendarNeeds,
  actor: Staff,
  id: string,
): Promise<Outcome<Acted<Recounted>, NoticeRefusal>> {
  if (!mayDo(actor, 'keep-calendar', actor.organId)) return refuse('may-not')
  const organs = await needs.organPlaces()
  const before = await needs.lockedNotices()
  const notice = standing(before).find((each) => each.id === id)
  if (notice === undefined) return refuse('no-such-notice')
  const bar = barOfRegion(actor, organs, notice)
  if (bar !== undefined) return refuse(bar)
  await needs.withdrawNotice(id, actor.name)
  return recounted(needs, { before, organs, notice, deed: deedOf('calendar.withdraw-notice', id, notice) })
}

/** A region arranges its own holidays, kept by one of its organs or one above it. */
function barOfRegion(
  actor: Staff,
  organs: readonly Placed[],
  { organId, scope }: PlacedNotice,
): NoticeRefusal | undefined {
  if (organId === null) return undefined
  if (!organs.some(({ id }) => id === organId)) return 'no-such-organ'
  if (!keepsRegion(organs, actor.organId, organId)) return 'not-your-region'
  return scope === 'whole-year' ? 'region-arranges-no-year' : undefined
}

type Change = {
  readonly before: readonly EnteredNotice[]
  readonly organs: readonly Placed[]
  readonly notice: PlacedNotice
  readonly deed: Deed
}

async function recounted(needs: CalendarNeeds, { before, organs, notice, deed }: Change) {
  const calendars = calendarsOf(standing(await needs.lockedNotices()))
  const { organId, year } = notice
  const path = organId === null ? [] : pathOf(organs, organId)
  const changed = changedDays(calendarsOf(standing(before)).of(path), calendars.of(path), year).map(({ on }) => on)
  const moved = await needs.recount({
    organIds: organId === null ? null : withinOrgan(organs, organId).map(({ id }) => id),
    calendarOf: onceFor((id) => calendars.of(pathOf(organs, id))),
  })
  const full: Deed = { ...deed, detail: { ...deed.detail, changedDays: changed, movedCases: moved.length } }
  return done({ value: { changedDays: changed.length, movedCases: moved.length }, deeds: [full, ...moved] as const })
}

/** Cases come by the thousand, organs do not: where an organ stands is looked up once. */
function onceFor<Found>(find: (id: string) => Found): (id: string) => Found {
  const known = new Map<string, Found>()
  return (id) => {
    const found = known.get(id) ?? find(id)
    known.set(id, found)
    return found
  }
}

/** What concerns the nation stands in the chain of the whole system, what concerns a region in its organ's. */
function deedOf(action: string, id: string, { year, number, publishedOn, scope, organId }: PlacedNotice): Deed {
  return {
    organId: organId ?? wholeSystem,
    action,
    subject: { kind: 'notice', id },
    detail: { year, number, publishedOn, scope },
  }
}

/** The same arrangement sent twice, by a second click or a second person. */
function sameArrangement(one: PlacedNotice, other: PlacedNotice): boolean {
  return one.organId === other.organId && wordsOf(one) === wordsOf(other)
}

function wordsOf({ year, publishedOn, scope, blocks }: HolidayNotice): string {
  const written = blocks.map(({ name, off, makeup }) => [name, off.map(({ from, to }) => [from, to]), makeup])
  return JSON.stringify([year, publishedOn, scope, written])
}
