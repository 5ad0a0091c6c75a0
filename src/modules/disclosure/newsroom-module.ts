import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { statutoryItemsOf } from '../../statute/proactive-disclosure/statutory-items.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { readStoredFile } from '../files/public.ts'
import { findOrgan } from '../organizations/public.ts'
import { columnsOf, type SiteBook } from '../sites/public.ts'
import { keepWriting } from './actions/keep-writing.ts'
import { tellWaiting } from './actions/tell-again.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { editionPage } from './office/edition.page.tsx'
import { officeItemPage } from './office/item.page.tsx'
import { itemsPage } from './office/items.page.tsx'
import { maskPage } from './office/mask.page.ts'
import type { Newsroom } from './office/newsroom.ts'
import * as forms from './office/step-forms.tsx'
import { stepPages } from './office/step-pages.tsx'
import { textPages } from './office/text.page.tsx'
import { openItems, type OpenItems, type TellOfItem } from './open-items.ts'
import { openPlacing, type Placing } from './open-placing.ts'
import { itemFilePage, officeFilePage } from './portal/item-file.page.ts'
import { editionsOf } from './queries/editions-of.ts'
import { itemById } from './queries/item-by-id.ts'
import { isOwnFile, isShownFile } from './queries/item-file.ts'
import { itemsToReview } from './queries/items-to-review.ts'
import { listsOf } from './queries/lists-of.ts'
import { unshownAmong } from './queries/unshown-among.ts'
import { countStages, countToEvaluate, listItems } from './queries/list-items.ts'

export type NewsroomNeeds = {
  readonly database: Database
  readonly blobs: Blobs
  readonly now: () => Date
  readonly calendar: (organId: string) => Promise<WorkCalendar>
  /** Sites and columns, as they are now. */
  readonly book: () => SiteBook
  /** Told, in the publishing transaction, of what citizens may read from now on or no longer. */
  readonly tell: TellOfItem
  /** Tells the search of items that are found otherwise. */
  readonly tellItems: Parameters<typeof tellWaiting>[1]
  /** What other modules say of an item, on its page. */
  readonly panelsOf: Newsroom['panelsOf']
}

export type NewsroomModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly jobs: readonly Job[]
  /** What of publishing waits for a person. */
  readonly cardsFor: Desk['cardsFor']
  /** Begins an item within a transaction of another module. */
  readonly creating: OpenItems['creating']
  /** How items of an organ are numbered, and the sites above its own. */
  readonly placingOf: Placing['placingOf']
}

// Items are published at the minute they are set to.
const MINUTE = 60_000

/** Writing, reviewing and publishing: the office's part of proactive disclosure, and the files of what is published. */
export function newsroomModule(needs: NewsroomNeeds): NewsroomModule {
  const placing = openPlacing(needs)
  const items = openItems({ ...needs, ...placing })
  const newsroom = newsroomOver(needs, items)
  const { database } = needs
  const desk = openDesk(needs)
  const read = (id: string) => readStoredFile(needs, database, id)
  return {
    pages: [
      ...pagesOf(newsroom),
      ...desk.pages,
      itemFilePage(async (id) => ((await isShownFile(database, id)) ? read(id) : undefined)),
      officeFilePage(async (organId, id) => ((await isOwnFile(database, organId, id)) ? read(id) : undefined)),
    ],
    menu: [{ label: '信息发布', href: '/office/items', may: 'see-items', part: 'work' }, ...desk.menu],
    cardsFor: desk.cardsFor,
    creating: (actor) => items.creating(actor),
    placingOf: (organId) => placing.placingOf(organId),
    jobs: [
      { name: '发布到时的信息', every: MINUTE, run: async () => void (await items.publishDue()) },
      { name: '汇集的信息接入站内搜索', every: MINUTE, run: () => tellWaiting(database, needs.tellItems) },
    ],
  }
}

function newsroomOver(needs: NewsroomNeeds, items: ReturnType<typeof openItems>): Newsroom {
  const { database, book } = needs
  const siteOf = (organId: string) => book().sites.find((site) => site.organId === organId)
  return {
    ...items,
    today: () => dayInChina(needs.now()),
    ...{ calendar: needs.calendar, panelsOf: needs.panelsOf },
    findItem: async (actor, id) => (/^\d{1,15}$/.test(id) ? itemById(database, actor.organId, Number(id)) : undefined),
    list: (filter, page) => listItems(database, filter, page),
    countToEvaluate: (organId) => countToEvaluate(database, organId, dayInChina(needs.now())),
    countStages: (organId) => countStages(database, organId),
    toReview: async (actor) => itemsToReview(database, actor, await items.practiceOf(actor.organId)),
    editionsOf: (itemId) => editionsOf(database, itemId),
    columnsOf: (organId) => columnsOf(book(), siteOf(organId)?.id ?? '').filter(({ closed }) => !closed),
    statutoryOf: async (organId) => statutoryItemsOf((await findOrgan(database, organId))?.level ?? 'county'),
    listsOf: (organId) => listsOf(database, organId),
    hostsOf: () => book().sites.flatMap(({ domains }) => domains),
    unshownAmong: (ids) => unshownAmong(database, ids),
    hasColumn: (path) => book().columns.some((column) => column.path === path),
    keep: (actor, on, sent) =>
      items.write(actor, on, (transaction) =>
        keepWriting({ blobs: needs.blobs, organId: actor.organId }, transaction, sent),
      ),
  }
}

function pagesOf(newsroom: Newsroom): readonly Page[] {
  return [
    itemsPage(newsroom),
    ...textPages(newsroom),
    officeItemPage(newsroom),
    editionPage(newsroom),
    maskPage(newsroom),
    ...stepPages(newsroom, forms.submitForm),
    ...stepPages(newsroom, forms.clearForm),
    ...stepPages(newsroom, forms.passForm),
    ...stepPages(newsroom, forms.returnForm),
    ...stepPages(newsroom, forms.takeBackForm),
    ...stepPages(newsroom, forms.publishForm),
    ...stepPages(newsroom, forms.correctForm),
    ...stepPages(newsroom, forms.withdrawForm),
    ...stepPages(newsroom, forms.reEvaluateForm),
  ]
}
