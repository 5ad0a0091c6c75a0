import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { enterDemo } from './demo/enter-demo.ts'
import type { Program } from './kernel/actor.ts'
import { dayInChina } from './kernel/day.ts'
import * as accountsRoom from './modules/accounts/module.ts'
import { listStaff } from './modules/accounts/public.ts'
import { openReportThreads, renderApart } from './modules/annual-report/public.ts'
import { auditModule } from './modules/audit/module.ts'
import { calendarModule } from './modules/calendar/module.ts'
import { deedWords as calendarDeeds, loadOrganCalendar } from './modules/calendar/public.ts'
import * as channelsRoom from './modules/channels/module.ts'
import { checkUpModule } from './modules/check-up/module.ts'
import { deedWords as itemDeeds, disclosureModule, newsroomModule } from './modules/disclosure/module.ts'
import type { NewsroomNeeds } from './modules/disclosure/module.ts'
import * as items from './modules/disclosure/public.ts'
import type { MoveIn } from './modules/disclosure/public.ts'
import * as gazetteRoom from './modules/gazette/module.ts'
import { setApart } from './modules/gazette/public.ts'
import { firstStepsModule } from './modules/first-steps/module.ts'
import * as lettersRoom from './modules/letters/module.ts'
import * as movingRoom from './modules/moving-in/module.ts'
import { deedWords as documentDeeds, documentsModule } from './modules/normative-documents/module.ts'
import { openStandings } from './modules/normative-documents/public.ts'
import * as organizationsRoom from './modules/organizations/module.ts'
import { findOrgan, listDisclosingOrgans, listOrgans, organNamesUnder } from './modules/organizations/public.ts'
import * as remediesRoom from './modules/remedies/module.ts'
import { reportLibraryModule } from './modules/report-library/module.ts'
import { deedWords as requestDeeds, detailWords as requestDetails, requestsModule } from './modules/requests/module.ts'
import { noSessionCookie, type BeginningItem } from './modules/requests/public.ts'
import { searchModule } from './modules/search/module.ts'
import { sitesModule } from './modules/sites/module.ts'
import { coloursPage, deedWords as siteDeeds, detailWords as siteDetails, openSites } from './modules/sites/public.ts'
import { gatheringOf } from './gathering.ts'
import { movingOrgans } from './moving-organs.ts'
import { itemsForChannels } from './items-for-channels.ts'
import type { ApplicationNeeds } from './application-needs.ts'
import { itemsForDocuments } from './items-for-documents.ts'
import { besideDisclosure } from './beside-disclosure.ts'
import { itemsForRequests } from './items-for-requests.ts'
import { officeHomePage } from './office/home.page.tsx'
import { checkoutFolder } from './platform/config/checkout.ts'
import { folderBlobs } from './platform/blobs/folder-blobs.ts'
import { pingDatabase } from './platform/database/database.ts'
import { hear } from './platform/database/hear.ts'
import { officeAnswers } from './platform/database/kept-answers.ts'
import { buildServer } from './platform/http/build-server.ts'
import { keptPages } from './platform/http/kept-pages.ts'
import type { Page } from './platform/http/page.ts'
import type { Job } from './platform/jobs/run-jobs.ts'
import { createLog } from './platform/log/log.ts'
import { faceOf } from './portal/site-face.ts'
import { searchOnSites } from './search-on-sites.ts'
import { tellingOf } from './telling.ts'
import { wholeSite } from './whole-site.ts'

export type Application = {
  readonly app: FastifyInstance
  /** Every page of the site, for whoever wants to walk them. */
  readonly pages: readonly Page[]
  /** Fills an empty database with the demo county; gives the sentences to show once to whoever started the program. */
  loadDemo(): Promise<readonly string[]>
  /** Gives an empty database one organ still to be named and its administrators, and nothing of the demo; as loadDemo. */
  enterFirstOrgan(): Promise<readonly string[]>
  /** What the program does of its own accord, for whoever keeps it running. */
  readonly jobs: readonly Job[]
  readonly moving: movingRoom.MovingInModule['moving']
  /** Loads what every visitor needs, before the first is let in: half a second nobody has to wait behind. */
  prepare(): Promise<void>
  close(): Promise<void>
}

/** Puts the modules together over one database. The caller owns the database and closes it afterwards. */
export async function composeApplication(needs: ApplicationNeeds): Promise<Application> {
  const log = createLog()
  const portal = await portalRooms(needs)
  const office = officeRooms(needs, portal)
  const site = wholeSite({
    portalPages: [...portal.pages, ...office.portalPages],
    officePages: [officeHomePage(office.cards, office.menu), ...office.pages],
    menu: office.menu,
    faceOf: (at) => faceOf(portal.sites.book(), at),
    forgotten: [noSessionCookie()],
    uiFolder: join(checkoutFolder(), 'src/ui'),
  })
  const app = await buildServer({
    ...site,
    findSite: portal.sites.findSite,
    ...{ kept: portal.kept, uploads: join(needs.folder, 'uploads') },
    recognise: (cookies) => office.accounts.recognise(cookies),
    behindProxy: needs.config.trustProxy,
    report: (error, where) =>
      log.warn(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  })
  app.get('/healthz', async () => {
    await pingDatabase(needs.database)
    return { status: 'ok' }
  })
  return {
    app,
    pages: site.pages,
    jobs: [...office.jobs, ...portal.jobs],
    ...{ moving: office.moving, prepare: portal.prepare },
    enterFirstOrgan: office.enterFirstOrgan,
    loadDemo: async () => {
      // Who starts a real office once without saying so must not find imaginary reports in its library.
      if ((await office.accounts.countAccounts()) > 0) return []
      const loadReports = (from: string) => portal.library.loadDemo(from)
      const rooms = { ...portal.demoNeeds, ...office.accounts, ...office.organizations, ...office.demoNeeds }
      const warn = (sentence: string) => log.warn(sentence)
      return enterDemo({ ...rooms, moving: office.moving, loadReports, warn }, join(checkoutFolder(), 'fixtures'))
    },
    close: async () => {
      await app.close()
      await office.moving.close()
      await portal.close()
    },
  }
}

async function portalRooms({ database, secrets, folder, now = () => new Date() }: ApplicationNeeds) {
  // Threads of their own for writing, so that downloads do not wait behind uploads that take long to read.
  const [reading, writing] = [openReportThreads(), openReportThreads({ threads: 1 })]
  const library = reportLibraryModule({ database, render: renderApart(writing) })
  const checkUp = checkUpModule({ reading, writing })
  const standings = openStandings({ database, now })
  const sites = openSites({
    ...{ database, hasItems: items.columnHasItems },
    // Put together below: asked only when somebody changes a site.
    gather: (...asked) => gatheringOf({ sites, tellItems: telling.tellItems })(...asked),
    begun: (...told) => standings.leaveUntold(...told),
  })
  const kept = keptPages()
  const following = await sites.follow(kept.forget)
  const published = hear(database, 'gongkai_published', kept.resume, kept.pause)
  await sites.refresh()
  const disclosure = disclosureModule({
    ...{ database, book: sites.book, homeWithoutSite: library.home },
    ...besideDisclosure({ database, standings, sites }),
  })
  const search = searchModule({ database, now, ...searchOnSites(sites) })
  const telling = tellingOf({ sites, standings, search: search.search, now })
  return {
    ...{ library, sites, kept },
    keptSites: sitesModule({ database, sites, blobs: folderBlobs({ folder, secrets }) }),
    ...{ telling, moving: movingOrgans({ sites, standings, telling }) },
    set: setApart(writing),
    demoNeeds: {
      ...{ ...sites, now },
      listOrgans: () => listOrgans(database),
      keepBack: (by: Program, organId: string, item: items.KeptBack) => items.keepBack(database, by, organId, item),
      moveIn: (by: Program, move: Omit<MoveIn, 'tell'>) =>
        items.moveIn(database, by, { ...move, tell: telling.tellArrived }),
    },
    ...{ jobs: search.jobs, prepare: search.search.prepare },
    findPublished: async (words: string) => [
      ...(await search.search.likely(words)),
      ...(await library.findPublished(words)),
    ],
    pages: [coloursPage(sites.book), ...disclosure.portalPages, ...search.pages, ...library.pages, ...checkUp.pages],
    close: () => Promise.all([following.close(), published.close(), reading.close(), writing.close()]),
  }
}

type PortalRooms = Awaited<ReturnType<typeof portalRooms>>

function officeRooms(
  { database, secrets, folder, config, now = () => new Date() }: ApplicationNeeds,
  { findPublished, sites, keptSites, telling, moving, set }: PortalRooms,
) {
  const blobs = folderBlobs({ folder, secrets })
  const readCalendar = (organId: string) => loadOrganCalendar(database, organId)
  const kept = officeAnswers()
  // Put together below: asked only when a request becomes an item.
  const beginItem: BeginningItem = (...item) => itemsForRequests({ blobs, creating: newsroom.creating })(...item)
  const forCases = { database, secrets, blobs, now, findPublished, readCalendar, kept, beginItem }
  const { people, requests, remedies } = caseRooms(forCases)
  const organizations = organizationsRoom.organizationsModule({
    ...{ database, today: () => dayInChina(now()) },
    moving: moving(requests.requests.recount),
  })
  const accounts = accountsRoom.accountsModule({
    ...{ database, secrets, now, seen: kept.seen },
    openCasesOf: requests.requests.ask.countOpenCasesOf,
  })
  const calendar = calendarModule({ database, recount: requests.requests.recount })
  const letters = lettersRoom.lettersModule({ database })
  const around = { sourceOf: requests.sourceOf, config, database, secrets, blobs, now, sites, telling, set }
  const { newsroom, documents, channels, gazette, movingIn } = publishingRooms({ ...around, calendar: readCalendar })
  const audit = auditModule({
    database,
    organsUnder: (organId) => organNamesUnder(database, organId),
    deedWords: everyDeed,
    detailWords: { ...siteDetails, ...requestDetails, ...accountsRoom.detailWords },
  })
  const start = firstStepsModule({ database, today: () => dayInChina(now()), ...accounts, ...organizations })
  return {
    accounts,
    organizations,
    ...{ moving: movingIn.moving, enterFirstOrgan: start.enterFirstOrgan },
    demoNeeds: {
      ...{ ...documents, bringChannel: channels.bringChannel, gazette },
      ...{ newestItems: (organId: string, limit: number) => items.newestItems(database, organId, limit) },
      ...{ loadStories: (folder: string) => requests.loadStories(folder) },
      loadCases: (folder: string) => remedies.loadCases(people, folder),
    },
    cards: [start, requests, newsroom, channels, documents, gazette, remedies, keptSites].map(
      ({ cardsFor }) => cardsFor,
    ),
    jobs: [requests, newsroom, channels, documents, movingIn].flatMap(({ jobs }) => jobs),
    portalPages: [requests, documents, gazette].flatMap(({ portalPages }) => portalPages),
    pages: [
      ...requests.officePages,
      ...keptSites.pages,
      ...[newsroom, movingIn, channels, documents, gazette, remedies, calendar, letters].flatMap(({ pages }) => pages),
      ...[start, organizations, accounts, audit].flatMap(({ pages }) => pages),
    ],
    menu: [
      ...[requests, newsroom, channels, documents, gazette, remedies, letters, keptSites, movingIn].flatMap(
        ({ menu }) => menu,
      ),
      calendarMenu,
      ...[...start.menu, ...organizations.menu, ...accounts.menu, ...audit.menu],
    ],
  }
}

type CaseNeeds = Pick<
  Parameters<typeof requestsModule>[0],
  'database' | 'secrets' | 'blobs' | 'now' | 'findPublished' | 'kept' | 'beginItem'
> & {
  readonly readCalendar: (organId: string) => ReturnType<typeof loadOrganCalendar>
}

/** Requests and remedies. Cases show the remedies against them, remedies the case they are about: each asks the other only for a page. */
function caseRooms({ readCalendar, ...needs }: CaseNeeds) {
  const { database, now } = needs
  const people = {
    listDisclosingOrgans: () => listDisclosingOrgans(database),
    listStaff: (organId: string) => listStaff(database, organId),
  }
  const requests = requestsModule({
    ...needs,
    calendar: readCalendar,
    findOrgan: (id) => findOrgan(database, id),
    ...people,
    otherCardsOf: (actor, requestId) => remedies.cardsOf(actor, requestId),
  })
  const remedies: remediesRoom.RemediesModule = remediesRoom.remediesModule({
    ...{ database, now, requests: () => requests.requests },
    calendar: readCalendar,
    findOrgan: (id) => findOrgan(database, id),
  })
  return { people, requests, remedies }
}

const calendarMenu = { label: '工作日历', href: '/office/calendar', may: 'keep-calendar', part: 'keep' } as const

type PublishingNeeds = Pick<ReturnType<typeof requestsModule>, 'sourceOf'> &
  Pick<PortalRooms, 'sites' | 'telling' | 'set'> &
  Pick<NewsroomNeeds, 'database' | 'blobs' | 'now' | 'calendar'> &
  Pick<ApplicationNeeds, 'secrets' | 'config'>

/** What an office publishes, the library of its documents, which it publishes there, and where else it goes. */
function publishingRooms({ sourceOf, sites, telling, secrets, set, config, ...needs }: PublishingNeeds) {
  const { database, now } = needs
  const channels = channelsRoom.channelsModule({
    ...{ ...needs, secrets },
    ...itemsForChannels({ database, book: sites.book }),
  })
  const newsroom = newsroomModule({
    ...{ ...needs, book: sites.book, tell: telling.tellItem, tellItems: telling.tellItems },
    panelsOf: async (actor, itemId) =>
      (await Promise.all([sourceOf(actor, itemId), channels.panelOf(actor, itemId)])).filter((panel) => panel !== null),
  })
  const documents = documentsModule({
    ...{ database, now, calendar: needs.calendar, tellDocuments: telling.tellDocuments },
    ...itemsForDocuments({ database, book: sites.book, creating: newsroom.creating }),
  })
  const gazette = gazetteRoom.gazetteModule({
    ...{ ...needs, set, tell: telling.tellGazette },
    organOfSite: (siteId) => sites.book().sites.find(({ id }) => id === siteId)?.organId,
  })
  const movingIn = movingRoom.movingInModule({
    ...{ ...needs, book: sites.book, placingOf: newsroom.placingOf, tell: telling.tellArrived },
    // A large site is read in slices of many pages, an upload opened in one go.
    ...{ threads: openReportThreads({ threads: 1, milliseconds: 60_000 }), largest: config.oldSiteMegabytes },
    warn: (sentence) => createLog().warn(sentence),
  })
  return { newsroom, documents, channels, gazette, movingIn }
}

/** What the audit trail calls the deeds of every module. */
const everyDeed = {
  ...{ ...organizationsRoom.deedWords, ...accountsRoom.deedWords, ...calendarDeeds, ...siteDeeds, ...itemDeeds },
  ...{ ...documentDeeds, ...gazetteRoom.deedWords, ...channelsRoom.deedWords, ...movingRoom.deedWords },
  ...{ ...lettersRoom.deedWords, ...requestDeeds, ...remediesRoom.deedWords },
}
