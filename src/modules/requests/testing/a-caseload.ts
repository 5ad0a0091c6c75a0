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
  const rows = cases.map((one, at) => rowOf(organId, one, at + 1))
  // One statement takes 65,535 values.
  for (let at = 0; at < rows.length; at += 1000)
    await tables
      .insertInto('requests.request')
      .values(rows.slice(at, at + 1000))
      .execute()
}

const inHand = {
  channel: 'in-person',
  received: null,
  decided: null,
  outcome: 'granted',
  class: 'naturalPerson',
  counted: true,
  restricted: false,
  dueOn: null,
  inTime: true,
  unitId: null,
  topics: [],
} as const

function rowOf(organId: string, entered: CountedCase, serial: number) {
  const one = { ...inHand, ...entered }
  const result = one.decided === null ? null : one.outcome
  return {
    ...sentBy(one, serial),
    ...{ organ_id: organId, version: 1, provisional: false, archived_on: null, internal_due_on: null },
    ...{ unit_id: one.unitId, handler_id: null, handler_name: null, restricted: one.restricted, topics: one.topics },
    stage: one.decided === null ? ('in-hand' as const) : ('replied' as const),
    ...{ received_on: one.received, due_on: one.dueOn, decided_on: one.decided, outcome: result },
    ...{ replied_on: one.decided, closed_on: one.decided, in_time: one.decided === null ? null : one.inTime },
    counted: one.counted,
    counted_on: one.received === null ? null : one.decided,
    counted_outcome: one.received === null ? null : result,
  }
}

function sentBy(one: Required<Pick<CountedCase, 'channel' | 'class'>>, serial: number) {
  return {
    ...{ number: `依申请〔2026〕${serial}号`, year: 2026, serial },
    ...{ submission_key: randomUUID(), code_digest: randomUUID() },
    ...{ channel: one.channel, submitted_at: new Date('2026-01-01T02:00:00Z') },
    ...{ applicant_class: one.class, applicant_name: '王小明', contact: '{}', wanted: '{}' },
    ...{ identity_kind: null, identity_masked: null, identity_sealed: null, identity_digest: null },
    ...{ title: '征收补偿标准', description: '征收补偿标准' },
  }
}
