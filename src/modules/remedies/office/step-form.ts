import type { VNode } from 'preact'
import type { ZodObject, output } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Choice } from '../../../ui/field.tsx'
import type { StepOn } from '../actions/take-remedy-step.ts'
import type { RemedyStep } from '../domain/next-steps.ts'
import type { RemedyRefusal } from '../domain/refusals.zh.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RequestInBrief } from '../domain/request-in-brief.ts'
import type { RemediesOffice } from './remedies-office.ts'

/** A form of a case as it is on the screen. */
export type FormShown = {
  readonly remedy: Remedy
  /** The request the case is about, where this person may see it. */
  readonly request: RequestInBrief | null
  readonly reconsiderations: readonly Choice[]
  readonly today: Day
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

export type Taking<Fields> = {
  readonly actor: Staff
  readonly on: StepOn
  readonly kind: Remedy['kind']
  readonly fields: Fields
}

/** The page of one step of a case: its fields, and what is done with them. */
export type StepForm<Schema extends ZodObject> = {
  readonly step: RemedyStep
  readonly lead: string
  readonly button: string
  readonly said: string
  readonly schema: Schema
  prefill(shown: Pick<FormShown, 'remedy' | 'request' | 'today'>): RawFields
  view(shown: FormShown): VNode
  take(office: RemediesOffice, taking: Taking<output<Schema>>): Promise<Outcome<unknown, RemedyRefusal | FieldErrors>>
}

/** The address of a step under its case, and what it is called. */
export const stepPlaces = {
  answer: { noun: 'answer', zh: '登记答复' },
  'set-hearing': { noun: 'hearing', zh: '登记听证、开庭' },
  decide: { noun: 'decision', zh: '登记结果' },
  'go-on': { noun: 'further-instance', zh: '登记上诉、重审或者再审' },
  redo: { noun: 'performance', zh: '登记履行' },
  correct: { noun: 'correction', zh: '更正登记' },
} as const satisfies Record<RemedyStep, { readonly noun: string; readonly zh: string }>

/** Where the page of a step is. */
export function addressOfStep(remedyId: string, step: RemedyStep): string {
  return `/office/remedies/${remedyId}/${stepPlaces[step].noun}`
}
