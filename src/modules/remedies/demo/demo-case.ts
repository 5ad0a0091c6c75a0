import type { Instance, NewRemedy, RemedyDecision } from '../domain/remedy.ts'

/**
 * A case as it is told in fixtures/demo-remedies: its organ by name, its request by words of its description, the
 * reconsideration before it by number. Days are working days before the day it is told on, below 0 days to come.
 */
export type DemoCase = Pick<NewRemedy, 'kind' | 'claimant' | 'matter'> & {
  readonly organ: string
  readonly request: string | null
  readonly after: string | null
  readonly redone: { readonly ago: number; readonly how: string } | null
  readonly instances: readonly [DemoInstance, ...DemoInstance[]]
}

/** `{year}` in its number is the year it was accepted in. */
export type DemoInstance = Pick<Instance, 'level' | 'body' | 'caseNumber' | 'procedure'> & {
  readonly acceptedAgo: number
  readonly copyReceivedAgo: number
  readonly answeredAgo: number | null
  readonly hearingAgo: number | null
  readonly decision: DemoDecision | null
}

type DemoDecision = Pick<RemedyDecision, 'result' | 'gist'> & {
  readonly ago: number
  readonly receivedAgo: number
  readonly redoByAgo: number | null
}
