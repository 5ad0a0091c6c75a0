import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { ApplicantClass, Contact, IdentityKind } from '../domain/applicant.ts'
import type { Channel } from '../domain/channel.table.ts'
import type { DeliveryWay } from '../domain/delivery-ways.table.ts'
import type { LetterDraft } from '../domain/letter-draft.ts'
import type { Stage } from '../domain/lifecycle.ts'
import type { EventKind } from '../domain/request-event.ts'
import type { WantedForm } from '../domain/wanted-form.table.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

/** What is derived from the events of a request. */
export type Projection = {
  readonly stage: Stage
  readonly version: number
  readonly received_on: Day | null
  readonly due_on: Day | null
  readonly provisional: boolean
  readonly decided_on: Day | null
  readonly outcome: string | null
  readonly replied_on: Day | null
  readonly in_time: boolean | null
  readonly closed_on: Day | null
  readonly archived_on: Day | null
  readonly unit_id: string | null
  readonly handler_id: string | null
  readonly handler_name: string | null
  readonly internal_due_on: Day | null
  readonly restricted: boolean
  readonly topics: readonly string[]
  readonly counted: boolean
  readonly counted_on: Day | null
  readonly counted_outcome: string | null
}

export type RequestTable = Projection & {
  readonly id: Generated<string>
  readonly organ_id: string
  readonly number: string
  readonly year: number
  readonly serial: number
  readonly submission_key: string
  readonly code_digest: string
  readonly channel: Channel
  readonly submitted_at: Date
  readonly applicant_class: ApplicantClass
  readonly applicant_name: string
  readonly contact: Json<Contact>
  readonly identity_kind: IdentityKind | null
  readonly identity_masked: string | null
  readonly identity_sealed: Buffer | null
  readonly identity_digest: string | null
  readonly title: string
  readonly description: string
  readonly wanted: Json<WantedForm>
}

export type EventTable = {
  readonly request_id: string
  readonly seq: number
  readonly kind: EventKind
  readonly on_day: Day
  readonly body: Json<Readonly<Record<string, unknown>>>
  readonly at: Generated<Date>
  readonly actor_kind: 'staff' | 'applicant' | 'program'
  readonly actor_id: string | null
  readonly actor_name: string
}

export type CaseFileTable = {
  readonly request_id: string
  readonly file_id: string
  readonly kind: string
  readonly note: Generated<string>
  readonly added_at: Generated<Date>
  readonly added_by: string
}

export type LetterTable = {
  readonly id: Generated<string>
  readonly request_id: string
  readonly organ_id: string
  readonly code: string
  readonly template_version: number
  readonly filled: Json<LetterDraft>
  readonly letter: Json<OfficialLetter>
  readonly addressee: string
  readonly status: 'draft' | 'issued' | 'void'
  readonly number: string | null
  readonly issued_on: Day | null
  readonly drafted_by: string
  readonly drafted_at: Generated<Date>
}

export type DeliveryTable = {
  readonly id: string
  readonly request_id: string
  readonly letter_id: string
  readonly way: DeliveryWay
  readonly sent_on: Day
  readonly tracking: Generated<string>
  readonly served_on: Day | null
  readonly served_by: Generated<string>
  readonly failed_on: Day | null
  readonly failure: Generated<string>
}

export type WaitingFileTable = {
  readonly submission_key: string
  readonly slot: string
  readonly file_id: string
  readonly kept_at: Generated<Date>
}

/** The signs a request is found by; the database keeps them itself. */
export type WordsTable = { readonly request_id: string; readonly signs: readonly string[] }

export type RequestTables = {
  readonly 'requests.counter': {
    readonly organ_id: string
    readonly series: string
    readonly year: number
    readonly last: number
  }
  readonly 'requests.request': RequestTable
  readonly 'requests.words': WordsTable
  readonly 'requests.event': EventTable
  readonly 'requests.case_file': CaseFileTable
  readonly 'requests.waiting_file': WaitingFileTable
  readonly 'requests.letter': LetterTable
  readonly 'requests.letter_file': { readonly request_id: string; readonly letter_id: string; readonly file_id: string }
  readonly 'requests.delivery': DeliveryTable
  readonly 'requests.link': {
    readonly request_id: string
    readonly other_id: string
    readonly kind: 'related' | 'split' | 'merged' | 'transferred' | 'repeat'
    readonly why: Generated<string>
  }
  readonly 'requests.fact': {
    readonly organ_id: string
    readonly day: Day
    readonly kind: 'received' | 'decided'
    readonly class: ApplicantClass
    readonly outcome: string | null
    readonly record_id: string
  }
}

export type RequestsDatabase = Kysely<RequestTables>
export type RequestsTransaction = Transaction<RequestTables>
