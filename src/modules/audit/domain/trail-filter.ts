import type { Day } from '../../../kernel/day.ts'

/** Which entries of the trail are asked for. Days are days in China; absent means all. */
export type TrailFilter = {
  readonly organIds: readonly string[]
  readonly since?: Day | undefined
  readonly until?: Day | undefined
  /** Part of the actor's name. */
  readonly actor?: string | undefined
  readonly action?: string | undefined
}
