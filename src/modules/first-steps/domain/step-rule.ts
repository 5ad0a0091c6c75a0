import type { Permission } from '../../../kernel/permission.ts'
import type { Standing } from './standing.ts'

/** Something that is not there yet, and where it is entered. */
export type Gap = { readonly words: string; readonly href: string }

/** One thing to settle before requests are taken. */
export type StepRule = {
  readonly key: string
  readonly zh: string
  readonly why: string
  /** Who does it, and the page where. */
  readonly keeper: { readonly zh: string; readonly may: Permission; readonly href: string }
  /** Gaps of an advice do not keep anybody from taking requests. */
  readonly advice?: true
  readonly gaps: (standing: Standing) => readonly Gap[]
}
