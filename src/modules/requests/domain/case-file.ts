import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { clockOf, type Clock } from '../../../statute/terms/clock-of.ts'
import type { CaseState } from './case-state.ts'
import { clockEventsOf } from './clock-events.ts'
import { stateOf } from './fold-events.ts'
import type { Request } from './request.ts'
import type { RequestEvent } from './request-event.ts'

/** A request with all that happened to it, what that comes to, and what the law's clock says of it. */
export type CaseFile = {
  readonly request: Request
  readonly events: readonly RequestEvent[]
  readonly state: CaseState
  readonly clock: Clock
  /** How many events there are: who acts on another number has not seen the newest. */
  readonly version: number
}

export function caseFileOf(request: Request, events: readonly RequestEvent[], calendar: WorkCalendar): CaseFile {
  return {
    request,
    events,
    state: stateOf(events),
    clock: clockOf(clockEventsOf(events), calendar),
    version: events.length,
  }
}
