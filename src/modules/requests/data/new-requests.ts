import { sql } from 'kysely'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import { summaryOf } from '../domain/projection.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import { formatRequestNumber, titleOf } from '../domain/request-number.ts'
import type { NewRequest } from '../domain/new-request.ts'
import { requestColumns, requestOfRow } from './case-row.ts'
import { rowOfEvent, type EventAuthor } from './event-rows.ts'
import { projectionRow } from './projection-row.ts'
import type { RequestsTransaction } from './request-tables.ts'
import { takeNumber } from './take-number.ts'

/** A request sent with this form before, if any. The same form sent twice at one moment waits for itself. */
export async function findSubmitted(transaction: RequestsTransaction, submissionKey: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`requests:${submissionKey}`}, 0))`.execute(transaction)
  return transaction
    .selectFrom('requests.request')
    .select(['id', 'number', 'organ_id as organId'])
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst()
}

/** Puts a request on the register: it takes the organ's next number of the year and keeps its first events. */
export async function putOnRegister(
  transaction: RequestsTransaction,
  added: NewRequest,
  events: readonly RequestEvent[],
  by: EventAuthor & { readonly calendar: WorkCalendar },
): Promise<CaseFile> {
  const serial = await takeNumber(transaction, added.organId, 'register', added.year)
  const number = formatRequestNumber(added.prefix, added.year, serial)
  const title = titleOf(added.description)
  // A stage and version are needed before there is a case to derive them from.
  const first = { stage: 'awaiting-confirmation', version: events.length, provisional: false } as const
  const row = await transaction
    .insertInto('requests.request')
    .values({ ...rowOfNewRequest(added), number, serial, title, ...first, ...nothingYet })
    .returning(requestColumns)
    .executeTakeFirstOrThrow()
  const file = caseFileOf(requestOfRow(row), events, by.calendar)
  await transaction
    .insertInto('requests.event')
    .values(events.map((event, index) => ({ ...rowOfEvent(row.id, index + 1, event, by.actor), at: by.at })))
    .execute()
  await transaction
    .updateTable('requests.request')
    .set(projectionRow(summaryOf(file)))
    .where('id', '=', row.id)
    .execute()
  return file
}

const nothingYet = { restricted: false, topics: [], counted: true }

/** The columns of what the applicant sent, before there is a number. */
export function rowOfNewRequest(added: NewRequest) {
  const { applicant, identity } = added
  return {
    organ_id: added.organId,
    year: added.year,
    submission_key: added.submissionKey,
    code_digest: added.codeDigest,
    channel: added.channel,
    submitted_at: added.submittedAt,
    applicant_class: applicant.class,
    applicant_name: applicant.name,
    contact: JSON.stringify(applicant.contact),
    identity_kind: identity?.kind ?? null,
    identity_masked: identity?.masked ?? null,
    identity_sealed: identity === null ? null : Buffer.from(identity.sealed),
    identity_digest: identity?.digest ?? null,
    description: added.description,
    wanted: JSON.stringify(added.wanted),
  }
}
