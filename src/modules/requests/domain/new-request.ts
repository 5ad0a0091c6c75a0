import type { ApplicantClass, Contact, IdentityKind } from './applicant.ts'
import type { Channel } from './channel.table.ts'
import type { WantedForm } from './wanted-form.table.ts'

/** A request about to be put on the register. */
export type NewRequest = {
  readonly organId: string
  /** The organ's letters before a 登记编号. */
  readonly prefix: string
  readonly year: number
  /** The same for a form sent twice. */
  readonly submissionKey: string
  readonly codeDigest: string
  readonly channel: Channel
  readonly submittedAt: Date
  readonly applicant: { readonly class: ApplicantClass; readonly name: string; readonly contact: Contact }
  readonly identity: {
    readonly kind: IdentityKind
    readonly masked: string
    readonly sealed: Uint8Array
    readonly digest: string
  } | null
  readonly description: string
  readonly wanted: WantedForm
}
