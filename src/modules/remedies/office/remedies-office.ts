import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { RequestInBrief } from '../domain/request-in-brief.ts'
import type { OpenRemedies } from '../open-remedies.ts'

/** What the pages of remedies ask and do. */
export type RemediesOffice = OpenRemedies & {
  today(): Day
  calendar(organId: string): Promise<WorkCalendar>
  findOrgan(id: string): Promise<Pick<Organ, 'reconsideration' | 'court'> | undefined>
  /** The request of the actor's organ with this id; undefined where there is none this person may see. */
  findRequest(actor: Staff, id: string): Promise<RequestInBrief | undefined>
  /** The request with this 登记编号, as somebody typed it. */
  findRequestByNumber(actor: Staff, typed: string): Promise<RequestInBrief | undefined>
}
