import type { VNode } from 'preact'
import { dayInChina } from '../../kernel/day.ts'
import type { Staff } from '../../kernel/actor.ts'
import { askedAnew } from '../../platform/database/kept-answers.ts'
import { pdfOfLetter } from '../../platform/documents/write/letter-pdf.ts'
import type { Page } from '../../platform/http/page.ts'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import type { StaffMember } from '../accounts/public.ts'
import { currentTemplate } from '../letters/public.ts'
import type { Organ } from '../organizations/public.ts'
import type { CaseFile } from './domain/case-file.ts'
import { matchingAnswers } from './domain/published-answer.ts'
import type { FindPublished } from './domain/published-thing.ts'
import { loadStories } from './demo/load-stories.ts'
import { decisionPages } from './office/decision-pages.ts'
import type { CaseCard, HandlingOffice } from './office/handling-office.ts'
import { handlingPages } from './office/handling-pages.ts'
import { requestCards, suggestionCards } from './office/home-cards.ts'
import { archiveCards } from './office/archive-card.tsx'
import { archivePages } from './office/archive-pages.ts'
import { statisticsPages } from './office/statistics-pages.ts'
import { registerPages } from './office/register-pages.ts'
import { itemCards, SourcePanel } from './office/item-panels.tsx'
import { muchAskedPage } from './office/much-asked.page.tsx'
import { stepPages } from './office/step-pages.tsx'
import { itemForm } from './office/steps/item-form.tsx'
import { lettersCard } from './office/letters-card.tsx'
import { openArchive } from './open-archive.ts'
import { openPurge } from './open-purge.ts'
import { openProactive, type BeginningItem } from './open-proactive.ts'
import { openRequests } from './open-requests.ts'
import { openStatistics } from './open-statistics.ts'
import { intakePages } from './portal/intake-pages.ts'
import { receiptLetter, type ReceiptFacts } from './rendering/receipt-letter.ts'
import type { RequestsNeeds } from './requests-needs.ts'

export { deedWords, detailWords } from './deed-words.zh.ts'

export type RequestsModule = {
  readonly requests: ReturnType<typeof openRequests>
  /** The request an item was made of, beside it, for whoever sees requests of its organ. */
  readonly sourceOf: (actor: Staff, itemId: number) => Promise<VNode | null>
  readonly portalPages: readonly Page[]
  readonly officePages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly jobs: readonly Job[]
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** Tells the year of the demo county; gives what could not be told. */
  loadStories(folder: string): Promise<readonly string[]>
}

export type RequestsModuleNeeds = RequestsNeeds & {
  readonly listDisclosingOrgans: () => Promise<readonly Organ[]>
  readonly listStaff: (organId: string) => Promise<readonly StaffMember[]>
  /** What is public already; see `FindPublished`. */
  readonly findPublished: FindPublished
  /** Begins an item among what the organ publishes of its own accord. */
  readonly beginItem: BeginningItem
  /** What other modules know about a case, for its page. */
  otherCardsOf(actor: Staff, requestId: string): Promise<readonly CaseCard[]>
}

/** Disclosure on request: its pages for citizens and for the office. */
export function requestsModule(needs: RequestsModuleNeeds): RequestsModule {
  const { keep } = (needs.kept ?? askedAnew).directory
  const requests = openRequests(needs)
  const office: HandlingOffice = {
    ...{ ask: requests.ask, act: requests.act },
    ...{ findOrgan: keep(needs.findOrgan), listStaff: keep(needs.listStaff) },
    listDisclosingOrgans: needs.listDisclosingOrgans,
    today: () => dayInChina(needs.now()),
    calendar: keep(needs.calendar),
    cardsOf: (file, letters) => [lettersCard(file, letters), ...archiveCards(file), ...itemCards(file)],
    otherCardsOf: (actor, id) => needs.otherCardsOf(actor, id),
  }
  const proactive = openProactive(needs, needs.beginItem)
  const intake = { intake: requests.intake, receiptPdf: receiptPdfBy(needs) }
  return {
    requests,
    async sourceOf(actor, itemId) {
      if (!actor.permissions.has('see-requests')) return null
      const source = await proactive.requestOfItem(actor, itemId)
      return source === undefined ? null : SourcePanel(source)
    },
    portalPages: intakePages({ ...needs, ...intake, findPublished: withAnswers(requests, needs.findPublished) }),
    officePages: [
      ...handlingPages(office),
      ...registerPages({ ...office, ...intake }),
      ...decisionPages({ ...office, letters: requests.letters }),
      ...archivePages({ ...office, archive: openArchive(needs) }),
      muchAskedPage(proactive),
      ...stepPages(office, itemForm(proactive)),
      ...statisticsPages({ ask: openStatistics(needs), today: () => office.today() }),
    ],
    menu: [
      { label: '申请办理', href: '/office/requests', may: 'see-requests', part: 'work' },
      { label: '待送达文书', href: '/office/deliveries', may: 'register-requests', part: 'work' },
      { label: '信息处理费', href: '/office/fees', may: 'see-requests', part: 'work' },
      { label: '移交案件', href: '/office/handover', may: 'assign-requests', part: 'work' },
      { label: '多人申请的事项', href: '/office/much-asked', may: 'assign-requests', part: 'work' },
      { label: '归档案卷', href: '/office/archive', may: 'see-requests', part: 'work' },
      { label: '统计', href: '/office/statistics', may: 'see-requests', part: 'oversee' },
    ],
    jobs: [{ name: '清除到期的身份信息', run: async () => void (await openPurge(needs).purge()) }],
    loadStories: (folder) => loadStories(needs, folder),
    cardsFor: async (actor) =>
      (await Promise.all([requestCards(office, actor), suggestionCards(proactive, actor)])).flat(),
  }
}

/** Answers made public come first: they were given to somebody who asked for the same. */
function withAnswers({ intake }: ReturnType<typeof openRequests>, findElsewhere: FindPublished): FindPublished {
  return async (words) => {
    const [answers, others] = await Promise.all([intake.ask.publishedAnswers(), findElsewhere(words)])
    const found = matchingAnswers(words, answers).map(({ id, title, organName }) => ({
      ...{ title, href: `/requests/answers#answer-${id}` },
      about: `${organName}已公开的答复`,
    }))
    return [...found, ...others]
  }
}

/** 登记回执 in the organ's own wording. */
function receiptPdfBy({ database, calendar }: RequestsNeeds) {
  return async (file: CaseFile, organ: Organ, printed: Pick<ReceiptFacts, 'code' | 'today'>): Promise<Uint8Array> => {
    const { template } = await currentTemplate(database, organ.id, 'receipt')
    return pdfOfLetter(receiptLetter(file, { organ, template, calendar: await calendar(organ.id), ...printed }))
  }
}
