import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { openRequests } from '../open-requests.ts'

type Requests = ReturnType<typeof openRequests>

/** What the pages of letters, decisions, deliveries and fees need. */
export type LetterDesk = {
  readonly ask: Pick<Requests['ask'], 'findCase'>
  readonly act: Pick<Requests['act'], 'step'>
  readonly letters: Requests['letters']
  today(): Day
  calendar(organId: string): Promise<WorkCalendar>
  findOrgan(id: string): Promise<Organ | undefined>
}
