import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database } from '../../platform/database/database.ts'
import type { OfficeAnswers } from '../../platform/database/kept-answers.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import type { Organ } from '../organizations/public.ts'

/** What requests need from the house. */
export type RequestsNeeds = {
  readonly database: Database
  readonly secrets: Secrets
  readonly blobs: Blobs
  /** The calendar an organ counts by, as it is now. */
  readonly calendar: (organId: string) => Promise<WorkCalendar>
  readonly now: () => Date
  readonly findOrgan: (id: string) => Promise<Organ | undefined>
  /** Keeps what pages of the office ask again and again; left out where every question is asked. */
  readonly kept?: Pick<OfficeAnswers, 'directory' | 'figures'>
}
