import type { Day } from '../../../kernel/day.ts'
import type { Secrets } from '../../../platform/secrets/secrets.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { FindPublished } from '../domain/published-thing.ts'
import type { Intake } from '../intake/open-intake.ts'
import type { CaseFile } from '../domain/case-file.ts'

/** What the applicants' pages need. */
export type PortalNeeds = {
  readonly intake: Intake
  readonly secrets: Secrets
  now(): Date
  calendar(organId: string): Promise<WorkCalendar>
  findOrgan(id: string): Promise<Organ | undefined>
  listDisclosingOrgans(): Promise<readonly Organ[]>
  findPublished: FindPublished
  /** 登记回执 of a case as a PDF; `code` is printed where it is known. */
  receiptPdf(
    file: CaseFile,
    organ: Organ,
    printed: { readonly code: string | null; readonly today: Day },
  ): Promise<Uint8Array>
}
