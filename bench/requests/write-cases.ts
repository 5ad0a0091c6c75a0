import { sql } from 'kysely'
import { withTransaction, type Database, type DatabaseTransaction } from '../../src/platform/database/database.ts'
import { rowOfEvent } from '../../src/modules/requests/data/event-rows.ts'
import { rowOfNewRequest } from '../../src/modules/requests/data/new-requests.ts'
import { projectionRow } from '../../src/modules/requests/data/projection-row.ts'
import { summaryOf } from '../../src/modules/requests/domain/projection.ts'
import type { ToldCase } from './told-case.ts'

type Row = Readonly<Record<string, unknown>>

/** The rows the actions would write for a case, by table. */
export type CaseRows = {
  readonly request: Row
  readonly events: readonly Row[]
  readonly letters: readonly Row[]
  readonly deliveries: readonly Row[]
}

export function rowsOf(told: ToldCase): CaseRows {
  return {
    request: requestRow(told),
    events: eventRows(told),
    letters: letterRows(told),
    deliveries: deliveryRows(told),
  }
}

/** Writes many cases at once, each table in one statement. */
export function writeCases(database: Database, cases: readonly CaseRows[]): Promise<void> {
  return withTransaction(database, async (transaction) => {
    // Records that a crash may lose: they are made anew by the next run.
    await sql`set local synchronous_commit to off`.execute(transaction)
    await insert(
      transaction,
      'requests.request',
      cases.map(({ request }) => request),
      requestTypes,
    )
    await insert(
      transaction,
      'requests.event',
      cases.flatMap(({ events }) => events),
      eventTypes,
    )
    await insert(
      transaction,
      'requests.letter',
      cases.flatMap(({ letters }) => letters),
      letterTypes,
    )
    await insert(
      transaction,
      'requests.delivery',
      cases.flatMap(({ deliveries }) => deliveries),
      deliveryTypes,
    )
  })
}

/** The row of a request: what was sent, and what its events come to. */
export function requestRow({
  added,
  serial,
  file,
  identityPurged,
}: Omit<ToldCase, 'events' | 'letters' | 'deliveries'>): Row {
  const sent = rowOfNewRequest(added)
  const sealed = sent.identity_sealed
  return {
    ...sent,
    ...{ id: file.request.id, number: file.request.number, serial, title: file.request.title },
    identity_sealed: sealed === null ? null : `\\x${sealed.toString('hex')}`,
    ...projectionRow(summaryOf(file)),
    ...(identityPurged ? { identity_sealed: null, identity_masked: null, identity_digest: null } : {}),
  }
}

function eventRows({ file, events }: ToldCase): readonly Row[] {
  return events.map(({ event, actor, at }, index) => ({ ...rowOfEvent(file.request.id, index + 1, event, actor), at }))
}

function letterRows({ letters }: ToldCase): readonly Row[] {
  return letters.map((one) => ({
    ...{ id: one.id, request_id: one.requestId, organ_id: one.organId, code: one.draft.code },
    ...{ template_version: one.templateVersion, addressee: one.draft.recipient.name, status: one.status },
    filled: JSON.stringify(one.draft),
    letter: JSON.stringify(one.letter),
    ...{ number: one.number, issued_on: one.issuedOn, drafted_by: one.draftedBy, drafted_at: one.draftedAt },
  }))
}

function deliveryRows({ file, deliveries }: ToldCase): readonly Row[] {
  return deliveries.flatMap((event) => {
    if (event.kind !== 'letter-sent') return []
    const { deliveryId: id, letterId, way, tracking, on } = event
    const served = deliveries.find((one) => one.kind === 'letter-served' && one.deliveryId === id)
    const sent = { id, request_id: file.request.id, letter_id: letterId, way, sent_on: on, tracking }
    const end = { served_on: served?.on ?? null, served_by: served?.kind === 'letter-served' ? served.by : '' }
    return [{ ...sent, ...end, failed_on: null, failure: '' }]
  })
}

type Types = Readonly<Record<string, string>>

const requestTypes: Types = {
  ...{ id: 'uuid', organ_id: 'uuid', number: 'text', year: 'int', serial: 'int', submission_key: 'uuid' },
  ...{ code_digest: 'text', channel: 'text', submitted_at: 'timestamptz', applicant_class: 'text' },
  ...{ applicant_name: 'text', contact: 'text::jsonb', identity_kind: 'text', identity_masked: 'text' },
  ...{ identity_sealed: 'bytea', identity_digest: 'text', title: 'text', description: 'text', wanted: 'text::jsonb' },
  ...{ stage: 'text', version: 'int', received_on: 'date', due_on: 'date', provisional: 'bool', decided_on: 'date' },
  ...{ outcome: 'text', replied_on: 'date', in_time: 'bool', closed_on: 'date', archived_on: 'date' },
  ...{ unit_id: 'uuid', handler_id: 'uuid', handler_name: 'text', internal_due_on: 'date', restricted: 'bool' },
  ...{ topics: 'text[]', counted: 'bool', counted_on: 'date', counted_outcome: 'text' },
}

const eventTypes: Types = {
  ...{ request_id: 'uuid', seq: 'int', kind: 'text', on_day: 'date', body: 'text::jsonb', at: 'timestamptz' },
  ...{ actor_kind: 'text', actor_id: 'uuid', actor_name: 'text' },
}

const letterTypes: Types = {
  ...{ id: 'uuid', request_id: 'uuid', organ_id: 'uuid', code: 'text', template_version: 'int' },
  ...{ filled: 'text::jsonb', letter: 'text::jsonb', addressee: 'text', status: 'text', number: 'text' },
  ...{ issued_on: 'date', drafted_by: 'text', drafted_at: 'timestamptz' },
}

const deliveryTypes: Types = {
  ...{ id: 'uuid', request_id: 'uuid', letter_id: 'uuid', way: 'text', sent_on: 'date', tracking: 'text' },
  ...{ served_on: 'date', served_by: 'text', failed_on: 'date', failure: 'text' },
}

async function insert(
  transaction: DatabaseTransaction,
  table: string,
  rows: readonly Row[],
  types: Types,
): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(types)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const shapes = names.map((name) => `"${name}" ${(types[name] ?? '').replace('::jsonb', '')}`).join(', ')
  const values = names.map((name) => (types[name] === 'text::jsonb' ? `"${name}"::jsonb` : `"${name}"`)).join(', ')
  await sql`insert into ${sql.raw(table)} (${sql.raw(columns)}) select ${sql.raw(values)}
    from json_to_recordset(${JSON.stringify(rows)}::json) as told (${sql.raw(shapes)})`.execute(transaction)
}
