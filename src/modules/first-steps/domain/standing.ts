import type { Permission } from '../../../kernel/permission.ts'

/** What of an organ matters before it takes its first request. */
export type OrganStanding = {
  readonly id: string
  readonly name: string
  readonly isNamed: boolean
  /** Whether citizens may ask it: the others need nothing of what requests need. */
  readonly discloses: boolean
  readonly documentCode: string
  readonly registerPrefix: string
  readonly hasContact: boolean
  readonly hasReconsiderationBody: boolean
  readonly hasCourt: boolean
  readonly decisionSteps: readonly string[]
  /** What at least one person who may sign in may do there. */
  readonly permitted: ReadonlySet<Permission>
}

/** What of the whole installation matters. */
export type Standing = {
  readonly organs: readonly OrganStanding[]
  /** Administrators who still have their one-time password. */
  readonly unproven: readonly string[]
  /** Years whose holidays are known for certain. */
  readonly loadedYears: ReadonlySet<number>
  readonly year: number
  /** From November on the State Council's notice for the year to come is to be expected. */
  readonly month: number
}
