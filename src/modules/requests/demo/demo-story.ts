import type { Application } from '../domain/application.ts'
import type { OpinionAnswer } from '../domain/request-event.ts'

/** One request of the imaginary county as it is told in fixtures/demo-requests; days are `YYYY-MM-DD`. */
export type DemoStory = {
  readonly title: string
  readonly organ: string
  readonly channel: Application['channel']
  readonly arrivedOn: string
  readonly applicant: Application['applicant']
  readonly identity: Application['identity']
  readonly description: string
  readonly wanted: Application['wanted']
  readonly course: readonly DemoTurn[]
}

/** Something that happens in a story, on a day. */
export type DemoTurn = { readonly on: string } & (
  | { readonly turn: 'confirm' }
  | { readonly turn: 'ask-for-correction'; readonly defects: string; readonly answerBy: string }
  | { readonly turn: 'correct'; readonly text: string }
  | { readonly turn: 'consult'; readonly party: string; readonly matter: string }
  | { readonly turn: 'opinion'; readonly answer: OpinionAnswer; readonly reasons: string }
  | { readonly turn: 'extend'; readonly reason: string; readonly workingDays: number }
  | { readonly turn: 'withdraw'; readonly text: string }
  | { readonly turn: 'complain'; readonly text: string }
  | { readonly turn: 'topics'; readonly topics: readonly string[] }
  | {
      readonly turn: 'answer'
      readonly outcome: string
      readonly variant: string
      readonly fields: Readonly<Record<string, string>>
    }
)
