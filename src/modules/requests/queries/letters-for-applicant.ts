import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { Database } from '../../../platform/database/database.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { listStoredFiles } from '../../files/public.ts'
import { lettersOfCase } from '../data/letter-rows.ts'
import type { RequestTables } from '../data/request-tables.ts'
import type { CaseFile } from '../domain/case-file.ts'

/** A letter its addressee collects on the portal. */
export type ApplicantLetter = {
  readonly id: string
  readonly deliveryId: string
  readonly letter: OfficialLetter
  readonly sentOn: Day
  /** The day it was opened first. */
  readonly openedOn: Day | null
  readonly enclosures: readonly { readonly id: string; readonly name: string }[]
}

/** Letters to the applicant that were sent to be collected here, with what goes along; no others leave by the portal. */
export async function lettersForApplicant(
  database: Database,
  { request, state }: CaseFile,
): Promise<readonly ApplicantLetter[]> {
  const ready = state.deliveries.filter(({ way, failedOn }) => way === 'online' && failedOn === null)
  if (ready.length === 0) return []
  const letters = await lettersOfCase(database.withTables<RequestTables>(), request.id)
  const found: ApplicantLetter[] = []
  for (const { id: deliveryId, letterId, sentOn, servedOn } of ready) {
    const kept = letters.find(({ id, status }) => id === letterId && status === 'issued')
    if (kept === undefined || letterDefinition(kept.code).addressee !== 'applicant') continue
    const fileIds = kept.draft.enclosures.map(({ fileId }) => fileId)
    const enclosures = (await listStoredFiles(database, fileIds)).map(({ id, name }) => ({ id, name }))
    found.push({ id: kept.id, deliveryId, letter: kept.letter, sentOn, openedOn: servedOn, enclosures })
  }
  return found
}
