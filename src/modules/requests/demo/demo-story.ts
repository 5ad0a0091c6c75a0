import type { Application } from '../domain/application.ts'
import type { OpinionAnswer } from '../domain/request-event.ts'
import type { WithheldPart } from '../domain/decision.ts'

/** One request of the imaginary county as it is told in fixtures/demo-requests. Its words may hold days; see `StoryDays`. */
export type DemoStory = {
  readonly title: string
  readonly organ: string
  readonly channel: Application['channel']
  /** Working days before the day the stories are told on. */
  readonly arrived: number
  readonly applicant: Pick<Application['applicant'], 'class' | 'name'> & { readonly phone: string }
  readonly identity: Application['identity']
  readonly description: string
  readonly wanted: Application['wanted']
  readonly course: readonly DemoTurn[]
}

/** Something that happens in a story, so many working days after it arrived. */
export type DemoTurn = { readonly after: number } & (StepTurn | LetterTurn | TurnOfSeveral)

/** Another story of the organ, by its title. */
type Other = { readonly other: string; readonly why: string }

type StepTurn =
  | { readonly turn: 'confirm' }
  | { readonly turn: 'assign'; readonly internalDueAfter: number; readonly note: string }
  | { readonly turn: 'note'; readonly text: string }
  | { readonly turn: 'correct'; readonly text: string }
  | { readonly turn: 'opinion'; readonly answer: OpinionAnswer; readonly reasons: string }
  | { readonly turn: 'search'; readonly places: string; readonly terms: string; readonly result: string }
  | { readonly turn: 'ask-for-extension'; readonly reason: string; readonly workingDays: number }
  | { readonly turn: 'reasons'; readonly reasons: string; readonly reasonable: boolean }
  | { readonly turn: 'pay'; readonly receipt: string }
  | { readonly turn: 'withdraw'; readonly text: string }
  | { readonly turn: 'complain'; readonly text: string }
  | { readonly turn: 'answer-complaint'; readonly text: string }
  | { readonly turn: 'suggest-publication'; readonly text: string }
  | { readonly turn: 'topics'; readonly topics: readonly string[] }
  | { readonly turn: 'restrict'; readonly why: string }
  | { readonly turn: 'reopen'; readonly why: string; readonly workingDays: number }
  | { readonly turn: 'archive'; readonly boxNumber: string }

/** A step told by a letter, which is sent the same day and signed for three working days later where it goes by post. */
export type LetterTurn =
  | {
      readonly turn: 'ask-for-correction'
      readonly defects: string
      readonly guidance: string
      readonly workingDays: number
    }
  | { readonly turn: 'consult'; readonly party: string; readonly isPerson: boolean; readonly matter: string }
  | { readonly turn: 'extend'; readonly reason: string; readonly workingDays: number }
  | { readonly turn: 'ask-for-reasons'; readonly period: string; readonly count: string; readonly within: number }
  | { readonly turn: 'fee'; readonly pages: number; readonly paymentWay: string }
  | DemoAnswer
  | { readonly turn: 'signed-for' }
  | { readonly turn: 'returned'; readonly why: string }

/** Proposed, reviewed, approved and sent on one day; `until` stops before that. */
export type DemoAnswer = {
  readonly turn: 'answer'
  readonly outcome: string
  readonly variant: string
  readonly fields: Readonly<Record<string, string>>
  readonly withheld?: readonly WithheldPart[]
  readonly until?: 'proposed' | 'reviewed' | 'approved'
}

type TurnOfSeveral =
  | ({ readonly turn: 'merge' } & Other)
  | ({ readonly turn: 'link' } & Other)
  | { readonly turn: 'split'; readonly parts: readonly string[] }
  | { readonly turn: 'transfer'; readonly to: string; readonly why: string }
