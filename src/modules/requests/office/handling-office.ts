import type { ComponentChild } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { StaffMember } from '../../accounts/public.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { ListedLetter } from '../domain/letter-on-file.ts'
import type { openRequests } from '../open-requests.ts'

type Requests = ReturnType<typeof openRequests>

/** A titled part of the case page that another part of the system supplies. */
export type CaseCard = {
  readonly id: string
  readonly title: string
  readonly body: ComponentChild
  /** Without inner space, for a table that fills it. */
  readonly flush?: boolean
}

/** What the pages of handling need. */
export type HandlingOffice = {
  readonly ask: Requests['ask']
  readonly act: Requests['act']
  today(): Day
  calendar(organId: string): Promise<WorkCalendar>
  findOrgan(id: string): Promise<Organ | undefined>
  listDisclosingOrgans(): Promise<readonly Pick<Organ, 'id' | 'name'>[]>
  listStaff(organId: string): Promise<readonly StaffMember[]>
  /** Letters and whatever else belongs to a case, as its page shows it. */
  cardsOf?(file: CaseFile, letters: readonly ListedLetter[]): readonly CaseCard[]
  /** What other parts of the system know about a case. */
  otherCardsOf?(actor: Staff, requestId: string): Promise<readonly CaseCard[]>
}
