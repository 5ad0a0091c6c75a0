import type { Staff } from '../../kernel/actor.ts'
import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { readStoredFile } from '../files/public.ts'
import { listOrgans } from '../organizations/public.ts'
import { decideProposal } from './actions/decide-proposal.ts'
import { keepPicture, type SentPicture } from './actions/keep-picture.ts'
import { proposeBanner } from './actions/propose-banner.ts'
import { proposeGuide } from './actions/propose-guide.ts'
import { proposeLeader } from './actions/propose-leader.ts'
import { leaderRecords } from './data/leader-records.ts'
import { proposalRecords } from './data/proposal-records.ts'
import { siteRecords } from './data/site-records.ts'
import { columnsOf } from './domain/site-book.ts'
import { bannerPage, columnPages, columnStepPages } from './office/column.page.tsx'
import { columnsPage } from './office/columns.page.tsx'
import { leaderPages, leadersPage } from './office/leaders.page.tsx'
import { proposalPages } from './office/proposals.page.tsx'
import { siteGuidePages } from './office/site-guide.page.tsx'
import { siteHomePages } from './office/site-home.page.tsx'
import type { SiteKeeping } from './office/site-keeping.ts'
import { newSitePages, sitePages } from './office/site.page.tsx'
import { sitesPage } from './office/sites.page.tsx'
import type { OpenSites } from './open-sites.ts'
import { proposedPicturePage, sitePicturePage } from './portal/site-picture.page.ts'
import { isSitePicture } from './queries/is-site-picture.ts'
import { isProposedPicture, proposalsOf } from './queries/proposals-of.ts'
import { leadersOf } from './queries/leaders-of.ts'

type SitesModuleNeeds = { readonly database: Database; readonly sites: OpenSites; readonly blobs: Blobs }

export type SitesModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  /** Changes another person proposed, waiting for this one. */
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
}

/** Keeping sites, their columns and what they tell of leaders: their pages in the office, and the pictures of both. */
export function sitesModule(needs: SitesModuleNeeds): SitesModule {
  const keeping = keepingOver(needs)
  const { database } = needs
  return {
    menu: [
      { label: '网站修改放行', href: '/office/site-proposals', may: 'review-items', part: 'work' },
      { label: '网站', href: '/office/sites', may: 'keep-sites', part: 'keep' },
    ],
    cardsFor: (actor) => proposalCards(keeping, actor),
    pages: [
      sitesPage(keeping),
      ...newSitePages(keeping),
      ...sitePages(keeping),
      columnsPage(keeping),
      ...columnPages(keeping),
      ...columnStepPages(keeping),
      bannerPage(keeping),
      ...siteHomePages(keeping),
      ...siteGuidePages(keeping),
      leadersPage(keeping),
      ...leaderPages(keeping),
      ...proposalPages(keeping),
      proposedPicturePage(async (organId, id) =>
        (await isProposedPicture(database, organId, id)) ? readStoredFile(needs, database, id) : undefined,
      ),
      sitePicturePage(async (id) =>
        (await isSitePicture(database, id)) ? readStoredFile(needs, database, id) : undefined,
      ),
    ],
  }
}

async function proposalCards(keeping: SiteKeeping, actor: Staff): Promise<readonly HomeCard[]> {
  if (!actor.permissions.has('review-items')) return []
  const waiting = (await keeping.proposalsFor(actor)).filter(
    ({ proposal: { by, returnedWhy } }) => returnedWhy === null && by.accountId !== actor.accountId,
  )
  const said = { count: waiting.length, words: '项网站修改等待您放行', tone: 'active' } as const
  return waiting.length === 0 ? [] : [{ title: '网站修改', href: '/office/site-proposals', ...said }]
}

function keepingOver({ database, sites, blobs }: SitesModuleNeeds): SiteKeeping {
  const within = (transaction: DatabaseTransaction) => ({
    records: siteRecords(transaction),
    leaders: leaderRecords(transaction),
    proposals: proposalRecords(transaction),
    keepPicture: (organId: string, picture: SentPicture) => keepPicture(blobs, transaction, organId, picture),
  })
  return {
    ...sites,
    listOrgans: () => listOrgans(database),
    leadersOf: (siteId) => leadersOf(database, siteId),
    proposeLeader: (actor, on, change) =>
      sites.change(actor, (transaction) => proposeLeader(within(transaction), actor, on, change)),
    proposeBanner: (actor, on, picture) =>
      sites.change(actor, (transaction) => proposeBanner(within(transaction), actor, on, picture)),
    proposeGuide: (actor, on, guide) =>
      sites.change(actor, (transaction) => proposeGuide(within(transaction), actor, on, guide)),
    async proposalsFor({ organId }) {
      const site = sites.book().sites.find((one) => one.organId === organId)
      if (site === undefined) return []
      const [proposals, leaders] = await Promise.all([proposalsOf(database, site.id), leadersOf(database, site.id)])
      const columns = columnsOf(sites.book(), site.id)
      return proposals.map((proposal) => ({
        proposal,
        before: leaders.find(({ id }) => id === proposal.change.target) ?? null,
        guideNow: site.guide,
        saysNow: columns.find(({ id }) => id === proposal.change.target)?.description ?? '',
      }))
    },
    decideProposal: (actor, id, verdict) =>
      sites.change(actor, (transaction) => decideProposal(within(transaction), actor, id, verdict)),
  }
}
