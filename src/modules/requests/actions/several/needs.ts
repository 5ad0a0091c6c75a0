import type { Secrets } from '../../../../platform/secrets/secrets.ts'
import type { Link } from '../../data/links.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import type { NewRequest } from '../../domain/new-request.ts'
import type { RequestEvent } from '../../domain/request-event.ts'
import type { StepNeeds } from '../take-step.ts'

/** What steps need that concern more than one case, all of it in one transaction. */
export type SeveralNeeds = StepNeeds & {
  readonly now: Date
  readonly secrets: Secrets
  /** Cases of the actor's organ, locked in the order of their ids. */
  lockCases(ids: readonly string[]): Promise<readonly CaseFile[]>
  openCasesOf(accountId: string): Promise<readonly string[]>
  putOnRegister(added: NewRequest, events: readonly RequestEvent[]): Promise<CaseFile>
  addLinks(links: readonly Link[]): Promise<void>
  sealedIdentity(requestId: string): Promise<Uint8Array | null>
  newKey(): string
}
