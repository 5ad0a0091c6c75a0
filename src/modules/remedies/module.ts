import { h, type ComponentChild } from 'preact'
import type { Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { Page } from '../../platform/http/page.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import type { Organ } from '../organizations/public.ts'
import type { openRequests } from '../requests/public.ts'
import { loadCases, type CasesNeeds } from './demo/load-cases.ts'
import { correctionForm } from './office/correction-form.tsx'
import { homeCard } from './office/home-card.ts'
import { newRemedyPages } from './office/new-remedy.page.tsx'
import type { RemediesOffice } from './office/remedies-office.ts'
import { remediesPage } from './office/remedies.page.tsx'
import { remedyPage } from './office/remedy.page.tsx'
import { RequestCard } from './office/request-card.tsx'
import { answerForm, decisionForm, furtherForm, hearingForm, redoForm } from './office/step-forms.tsx'
import { stepPages } from './office/step-pages.tsx'
import { table4Page } from './office/table-4.page.tsx'
import { openRemedies, type OpenRemedies, type RemediesNeeds } from './open-remedies.ts'
import { requestsOnFile } from './requests-on-file.ts'

export { deedWords } from './deed-words.zh.ts'

export type RemediesModuleNeeds = RemediesNeeds & {
  calendar(organId: string): Promise<WorkCalendar>
  findOrgan(id: string): Promise<Organ | undefined>
  /** Asked only when a page is: requests show what this module knows of them, and the other way round. */
  requests(): Pick<ReturnType<typeof openRequests>, 'ask'>
}

export type RemediesModule = {
  readonly remedies: OpenRemedies
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  /** What waits, for the first page of the office. */
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** A part of the page of a request's case. */
  cardsOf(actor: Staff, requestId: string): Promise<readonly RequestCardOfCase[]>
  /** Enters the cases of the demo county, whose requests are there; gives what could not be entered. */
  loadCases(people: Pick<CasesNeeds, 'listDisclosingOrgans' | 'listStaff'>, folder: string): Promise<readonly string[]>
}

type RequestCardOfCase = { readonly id: string; readonly title: string; readonly body: ComponentChild }

/** Reconsiderations and suits over a database: their pages in the office. */
export function remediesModule(needs: RemediesModuleNeeds): RemediesModule {
  const remedies = openRemedies(needs)
  const office: RemediesOffice = {
    ...remedies,
    ...requestsOnFile(() => needs.requests()),
    today: () => dayInChina(needs.now()),
    calendar: (organId) => needs.calendar(organId),
    findOrgan: (id) => needs.findOrgan(id),
  }
  return {
    remedies,
    menu: [{ label: '复议诉讼', href: '/office/remedies', may: 'keep-remedies', part: 'work' }],
    pages: pagesOf(office),
    cardsFor: (actor) => homeCard(office, actor),
    loadCases: (people, folder) => loadCases({ ...needs, ...people }, folder),
    async cardsOf(actor, requestId) {
      const about = await remedies.ask.remediesOfRequest(actor, requestId)
      const body = h(RequestCard, { requestId, remedies: about, actor })
      return [{ id: 'remedies', title: '复议诉讼', body }]
    },
  }
}

function pagesOf(office: RemediesOffice): readonly Page[] {
  return [
    remediesPage(office),
    table4Page(office),
    ...newRemedyPages(office),
    remedyPage(office),
    ...stepPages(office, answerForm),
    ...stepPages(office, hearingForm),
    ...stepPages(office, decisionForm),
    ...stepPages(office, furtherForm),
    ...stepPages(office, redoForm),
    ...stepPages(office, correctionForm),
  ]
}
