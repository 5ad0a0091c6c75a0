import type { Staff } from '../../kernel/actor.ts'

/** Somebody who signed in. */
export type Recognised = {
  readonly staff: Staff
  /** The one page they must visit before any other, such as a new password to choose. */
  readonly first: string | null
  readonly workplace: Workplace
}

/** Where a member of staff is at work. */
export type Workplace = {
  readonly organName: string
  /** Whether there are other organs they could change to. */
  readonly hasOthers: boolean
}
