import type { Applicant } from './applicant.ts'
import type { Channel } from './channel.table.ts'
import type { WantedForm } from './wanted-form.table.ts'

/** What an applicant sent. It never changes; what became of it is in the events. */
export type Request = {
  readonly id: string
  readonly organId: string
  /** 登记编号, e.g. `ZR-2026-0012`. */
  readonly number: string
  readonly channel: Channel
  readonly submittedAt: Date
  readonly applicant: Applicant
  /** The same for all requests of one identity number; null where none was given. */
  readonly applicantKey: string | null
  /** A few words for lists. */
  readonly title: string
  /** 所需政府信息的名称、文号或者其他特征性描述, word for word. */
  readonly description: string
  readonly wanted: WantedForm
}
