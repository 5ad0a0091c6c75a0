import type { Day } from '../../../kernel/day.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Intake } from '../intake/open-intake.ts'
import type { HandlingOffice } from './handling-office.ts'

/** What the pages of registering need. */
export type RegisterDesk = Pick<HandlingOffice, 'ask' | 'today' | 'findOrgan'> & {
  readonly intake: Intake
  receiptPdf(
    file: CaseFile,
    organ: Organ,
    printed: { readonly code: string | null; readonly today: Day },
  ): Promise<Uint8Array>
}
