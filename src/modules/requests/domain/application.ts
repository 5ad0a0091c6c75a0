import type { Day } from '../../../kernel/day.ts'
import type { ApplicantClass, Contact, IdentityKind } from './applicant.ts'
import type { Channel } from './channel.table.ts'
import type { WantedForm } from './wanted-form.table.ts'

/** A request as it comes in, from the portal's form or a clerk's (条例 第二十九条第二款). */
export type Application = {
  readonly organId: string
  /** A key made with the empty form: the same form sent twice is one request. */
  readonly submissionKey: string
  readonly channel: Channel
  /** The day it was handed in, signed for, or came in over a wire. */
  readonly arrivedOn: Day
  /** The day applicant and office confirmed it, where the channel needs that and it already happened. */
  readonly confirmedOn: Day | null
  readonly applicant: { readonly class: ApplicantClass; readonly name: string; readonly contact: Contact }
  readonly identity: { readonly kind: IdentityKind; readonly number: string } | null
  readonly description: string
  readonly wanted: WantedForm
}
