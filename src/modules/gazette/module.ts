import type { Staff } from '../../kernel/actor.ts'
import { dayInChina, type Day } from '../../kernel/day.ts'
import type { Page } from '../../platform/http/page.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { prepareFile, withdrawnAmong } from '../disclosure/public.ts'
import { readStoredFile } from '../files/public.ts'
import { above, listOrgans } from '../organizations/public.ts'
import { findPicture } from './actions/find-picture.ts'
import { bringEarlier, type BringEarlier } from './actions/bring-earlier.ts'
import { bringIssues, type BringIssues } from './actions/bring-issues.ts'
import type { GazetteIssue } from './domain/issue.ts'
import { clearancePages } from './office/clearance-pages.tsx'
import { contentsPage } from './office/contents.page.ts'
import { distributionPages } from './office/distribution-pages.tsx'
import { earlierPages } from './office/earlier-pages.tsx'
import type { GazetteDesk } from './office/gazette-desk.ts'
import { homeCards } from './office/home-cards.ts'
import { issueFilePage } from './office/issue-file.page.ts'
import { issuePicturePage as officePicturePage } from './office/issue-picture.page.ts'
import { issuePage } from './office/issue.page.tsx'
import { issuesPages } from './office/issues.page.tsx'
import { selectionPages } from './office/selection-pages.tsx'
import { settingsPages } from './office/settings-pages.tsx'
import { issueStepPages } from './office/step-pages.tsx'
import { textPages } from './office/text-pages.tsx'
import { openGazette, type OpenGazetteNeeds } from './open-gazette.ts'
import { archivePage } from './portal/archive.page.tsx'
import type { GazetteQuestions } from './portal/gazette-questions.ts'
import { publicIssueFilePage } from './portal/issue-file.page.ts'
import { issueTextPage } from './portal/issue-text.page.tsx'
import { issuePicturePage } from './portal/issue-picture.page.ts'
import { publicIssuePage } from './portal/issue.page.tsx'
import { findCandidates } from './queries/candidates.ts'
import { distributionOf, lastDistribution } from './queries/distribution-of.ts'
import { unprintedErrata } from './queries/gazetted.ts'
import { issueById, lastIssue, wordsOfIssue } from './queries/issue-by-id.ts'
import { issueFindings } from './queries/issue-findings.ts'
import { issueFacts } from './queries/issue-facts.ts'
import { archivedIssues, listIssues } from './queries/list-issues.ts'
import { practiceOf } from './queries/practice-of.ts'

export { deedWords } from './deed-words.zh.ts'

export type GazetteModuleNeeds = OpenGazetteNeeds & {
  /** The organ of a site; undefined where there is no such site. */
  readonly organOfSite: (siteId: string) => string | undefined
}

export type GazetteModule = {
  readonly portalPages: readonly Page[]
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** Takes in issues the program brings along. */
  readonly bring: BringIssues
  /** Takes in an issue printed before the register was kept. */
  readonly bringEarlier: BringEarlier
  /** What may be gazetted. */
  readonly candidates: (organId: string, since: Day) => ReturnType<typeof findCandidates>
}

/** The gazette over a database: the office's desk for it, and its archive for citizens. */
export function gazetteModule(needs: GazetteModuleNeeds): GazetteModule {
  const desk = deskOver(needs)
  const ask = questionsOver(needs)
  return {
    portalPages: [
      archivePage(ask),
      publicIssuePage(ask),
      issueTextPage(ask),
      publicIssueFilePage(ask),
      issuePicturePage(ask),
    ],
    pages: [
      ...issuesPages(desk),
      ...settingsPages(desk),
      ...earlierPages(desk),
      issuePage(desk),
      contentsPage(desk),
      ...selectionPages(desk),
      ...textPages(desk),
      ...clearancePages(desk),
      ...issueStepPages(desk),
      ...distributionPages(desk),
      issueFilePage(desk),
      officePicturePage(desk),
    ],
    menu: [{ label: '政府公报', href: '/office/gazette', may: 'see-items', part: 'work' }],
    cardsFor: (actor) => homeCards(desk, actor),
    ...{ bring: bringIssues(needs), bringEarlier: bringEarlier(needs) },
    candidates: (organId, since) => findCandidates(needs.database, organId, { since, words: '' }),
  }
}

function deskOver(needs: GazetteModuleNeeds): GazetteDesk {
  const { database } = needs
  return {
    ...openGazette(needs),
    ...sharedBy(needs),
    prepareFile,
    findPicture: (issue, fileId) => findPicture(needs, issue, { withdrawn: new Map(), fileId }),
    today: () => dayInChina(needs.now()),
    async findIssue({ organId }, id) {
      const issue = /^\d{1,15}$/.test(id) ? await issueById(database, Number(id)) : undefined
      return issue?.organId === organId ? issue : undefined
    },
    list: (organId, stages) => listIssues(database, organId, stages, { offset: 0, limit: 500 }),
    facts: (organId) => issueFacts(database, organId),
    lastIssue: (organId) => lastIssue(database, organId),
    findingsOf: (issue) => issueFindings(database, issue),
    practiceOf: (organId) => practiceOf(database, organId),
    candidates: (organId, asked) => findCandidates(database, organId, asked),
    unprintedErrata: (organId) => unprintedErrata(database, organId),
    lastDistribution: (organId) => lastDistribution(database, organId),
  }
}

function questionsOver(needs: GazetteModuleNeeds): GazetteQuestions {
  const { database, organOfSite } = needs
  return {
    ...sharedBy(needs),
    async organsOf(siteId) {
      const organs = await listOrgans(database)
      const own = organs.find(({ id }) => id === organOfSite(siteId))
      return own === undefined ? organs.map(({ id }) => id) : [own, ...above(organs, own.id)].map(({ id }) => id)
    },
    archive: (organIds) => archivedIssues(database, organIds),
    findPicture: (issue, withdrawn, fileId) => findPicture(needs, issue, { withdrawn, fileId }),
    find: (id) => issueById(database, id),
  }
}

/** What office and portal ask alike. */
function sharedBy(needs: GazetteModuleNeeds) {
  const { database } = needs
  return {
    wordsOf: (issueId: number) => wordsOfIssue(database, issueId),
    distributionOf: (issueId: number) => distributionOf(database, issueId),
    withdrawnOf: ({ texts }: GazetteIssue) =>
      withdrawnAmong(
        database,
        texts.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])),
      ),
    readFile: async (fileId: string) => (await readStoredFile(needs, database, fileId))?.bytes,
  }
}
