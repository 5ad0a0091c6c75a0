import { randomUUID } from 'node:crypto'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { RequestTables } from '../data/request-tables.ts'
import type { ApplicantClass } from '../domain/applicant.ts'
import type { Channel } from '../domain/channel.table.ts'

/** A request as statistics see it; what is left out is that of a request in hand. */
export type CountedCase = {
  readonly received: Day | null
  readonly decided?: Day | null
  readonly outcome?: string
  readonly class?: ApplicantClass
  readonly counted?: boolean
  readonly restricted?: boolean
  readonly dueOn?: Day
  readonly inTime?: boolean
  readonly unitId?: string
  readonly channel?: Channel
  readonly topics?: readonly string[]
}

/** Puts rows on the register of an organ as their events would have left them; statistics read nothing else. */
export async function enterCaseload(database: Database, organId: string, cases: readonly CountedCase[]) {
  const tables = database.withTables<RequestTables>()
  await tables.deleteFrom('requests.request').where('organ_id', '=', organId).execute()
  if (cases.length === 0) return
  await tables
    .insertInto('requests.request')
    .values(cases.map((one, at) => rowOf(organId, one, at + 1)))
    .execute()
}

function rowOf(organId: string, one: CountedCase, serial: number) {
  const decided = one.decided ?? null
  const result = decided === null ? null : (one.outcome ?? 'granted')
  return {
    organ_id: organId,
    number: `依申请〔2026〕${serial}号`,
    year: 2026,
    serial,
    submission_key: randomUUID(),
    code_digest: randomUUID(),
    channel: one.channel ?? ('in-person' as const),
    submitted_at: new Date('2026-01-01T02:00:00Z'),
    applicant_class: one.class ?? ('naturalPerson' as const),
    applicant_name: '王小明',
    contact: '{}',
    identity_kind: null,
    identity_masked: null,
    identity_sealed: null,
    identity_digest: null,
    title: '征收补偿标准',
    description: '征收补偿标准',
    wanted: '{}',
    stage: decided === null ? ('in-hand' as const) : ('replied' as const),
    version: 1,
    received_on: one.received,
    due_on: one.dueOn ?? null,
    provisional: false,
    decided_on: decided,
    outcome: result,
    replied_on: decided,
    in_time: decided === null ? null : (one.inTime ?? true),
    closed_on: decided,
    archived_on: null,
    unit_id: one.unitId ?? null,
    handler_id: null,
    handler_name: null,
    internal_due_on: null,
    restricted: one.restricted ?? false,
    topics: one.topics ?? [],
    counted: one.counted ?? true,
    counted_on: one.received === null ? null : decided,
    counted_outcome: one.received === null ? null : result,
  }
}
