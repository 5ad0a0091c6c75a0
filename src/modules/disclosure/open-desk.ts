import type { Staff } from '../../kernel/actor.ts'
import { dayInChina, type Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { addWorkingDays } from '../../statute/calendar/working-days.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { listStaff } from '../accounts/public.ts'
import { act } from '../audit/public.ts'
import { listOrgans, withinOrgan } from '../organizations/public.ts'
import { columnsOf, type SiteBook } from '../sites/public.ts'
import { enterIndexCode } from './actions/enter-index-code.ts'
import { keepWordList } from './actions/keep-word-list.ts'
import { settlePractice } from './actions/settle-practice.ts'
import { indexCodeRecords } from './data/index-code-records.ts'
import { practiceRecords } from './data/practice-records.ts'
import { wordListRecords } from './data/word-list-records.ts'
import { freshnessOf } from './domain/column-freshness.ts'
import { deskCards } from './office/desk-cards.ts'
import { limitsPage, SOON_WORKING_DAYS, type Limits, type OrganStanding } from './office/limits.page.tsx'
import { practicePages, type Practices } from './office/practice.page.tsx'
import type { StandingColumn } from './office/stale-columns.tsx'
import { wordsPages, type WordLists } from './office/words.page.tsx'
import { countDue, dueItems } from './queries/due-items.ts'
import { indexCodeOf } from './queries/index-code-of.ts'
import { itemsToReview } from './queries/items-to-review.ts'
import { countToEvaluate } from './queries/list-items.ts'
import { leadersFor, wordListOfOrgan } from './queries/lists-of.ts'
import { newestDays } from './queries/newest-days.ts'
import { keptPractice, practiceOf } from './queries/practice-of.ts'

type DeskNeeds = {
  readonly database: Database
  readonly now: () => Date
  readonly calendar: (organId: string) => Promise<WorkCalendar>
  readonly book: () => SiteBook
}

export type Desk = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
}

/** What is overdue or stands still, what waits for whom, and how the organ reviews before it publishes. */
export function openDesk(needs: DeskNeeds): Desk {
  const { database } = needs
  const limits = (actor: Staff) => limitsOf(needs, actor)
  return {
    pages: [limitsPage(limits), ...practicePages(practicesOver(database)), ...wordsPages(wordsOver(database))],
    menu: [
      { label: '公开时限', href: '/office/publication-limits', may: 'see-items', part: 'oversee' },
      { label: '发布设置', href: '/office/publishing', may: 'supervise', part: 'keep' },
    ],
    cardsFor: async (actor) => {
      if (!actor.permissions.has('see-items')) return []
      const { organId } = actor
      const [toReview, toEvaluate, shown] = await Promise.all([
        practiceOf(database, organId).then((practice) => itemsToReview(database, actor, practice)),
        countToEvaluate(database, organId, dayInChina(needs.now())),
        limits(actor),
      ])
      return deskCards(actor, { toReview: toReview.length, toEvaluate, ...shown })
    },
  }
}

function practicesOver(database: Database): Practices {
  return {
    keptPractice: (organId) => keptPractice(database, organId),
    settlePractice: (actor, settling) =>
      act(database, actor, (transaction) => settlePractice(practiceRecords(transaction), actor, settling)),
    indexCodeOf: async (organId) => (await indexCodeOf(database, organId)) ?? '',
    enterIndexCode: (actor, code) =>
      act(database, actor, (transaction) => enterIndexCode(indexCodeRecords(transaction), actor, code)),
    async countReviewers(organId) {
      const staff = await listStaff(database, organId)
      const count = (may: 'review-items' | 'review-secrecy' | 'approve-items') =>
        staff.filter(({ permissions }) => permissions.has(may)).length
      return {
        'review-items': count('review-items'),
        'review-secrecy': count('review-secrecy'),
        'approve-items': count('approve-items'),
      }
    },
  }
}

function wordsOver(database: Database): WordLists {
  return {
    wordListOfOrgan: (organId) => wordListOfOrgan(database, organId),
    leadersFor: (organId) => leadersFor(database, organId),
    keepWordList: (actor, keeping) =>
      act(database, actor, (transaction) => keepWordList(wordListRecords(transaction), actor, keeping)),
  }
}

async function limitsOf(needs: DeskNeeds, actor: Staff): Promise<Limits> {
  const { organId } = actor
  const today = dayInChina(needs.now())
  const soonBy = addWorkingDays(await needs.calendar(organId), today, SOON_WORKING_DAYS)
  const organs = actor.permissions.has('supervise') ? await organsBelow(needs, { organId, today, soonBy }) : []
  const items = await dueItems(needs.database, [organId], soonBy)
  return { today, items, organs, columns: await standingColumns(needs, organId, today) }
}

type Asked = { readonly organId: string; readonly today: Day; readonly soonBy: Day }

async function organsBelow(
  { database }: DeskNeeds,
  { organId, today, soonBy }: Asked,
): Promise<readonly OrganStanding[]> {
  const below = withinOrgan(await listOrgans(database), organId).filter(({ id }) => id !== organId)
  const ids = below.map(({ id }) => id)
  const [overdue, all] = await Promise.all([
    countDue(database, ids, { before: today }),
    countDue(database, ids, { through: soonBy }),
  ])
  return below.map(({ id, name }) => {
    const late = overdue.get(id) ?? 0
    return { organId: id, name, overdue: late, soon: (all.get(id) ?? 0) - late }
  })
}

async function standingColumns(
  { database, book }: DeskNeeds,
  organId: string,
  today: Day,
): Promise<readonly StandingColumn[]> {
  const site = book().sites.find((one) => one.organId === organId)
  if (site === undefined) return []
  const columns = columnsOf(book(), site.id).filter(({ closed, kind }) => !closed && kind === 'list')
  const newest = await newestDays(
    database,
    columns.map(({ id }) => id),
  )
  return columns.flatMap((column): StandingColumn[] => {
    const { id, name, path } = column
    const newestOn = newest.get(id) ?? null
    const standing = freshnessOf(column, newestOn, today)
    return standing === null ? [] : [{ id, name, newestOn, standing, href: `/sites/${site.id}/columns/${path}` }]
  })
}
