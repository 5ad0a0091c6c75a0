import type { VNode } from 'preact'
import type { ZodType } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import type { Choice } from '../../../ui/field.tsx'
import type { StepOn } from '../domain/step-on.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { Step } from '../domain/steps.table.ts'
import type { HandlingOffice } from './handling-office.ts'

/** A form as it is on the screen: what stands in its fields, what is wrong with them, what can be chosen. */
export type FormShown = {
  readonly file: CaseFile
  readonly today: Day
  /** The version of the case the person has before their eyes. */
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly choices: Readonly<Record<string, readonly Choice[]>>
}

/** What was asked for, once its fields were understood. */
export type Taking<Fields> = {
  readonly actor: Staff
  readonly on: StepOn
  readonly fields: Fields
  readonly files: Readonly<Record<string, UploadedFile>>
}

/** The page of one step: its fields, and what is done with them. */
export type StepForm<Fields> = {
  readonly step: Step
  /** Where the page is named otherwise than its step. */
  readonly title?: string
  /** What the step means, for whoever takes it for the first time. */
  readonly lead: string
  readonly button: string
  readonly files?: boolean
  readonly fields: ZodType<Fields>
  /** What stands in the fields of a fresh form. */
  prefill?(file: CaseFile, today: Day): RawFields
  choices?(office: HandlingOffice, actor: Staff, file: CaseFile): Promise<FormShown['choices']>
  view(form: FormShown): VNode
  take(office: HandlingOffice, taking: Taking<Fields>): Promise<Outcome<unknown, Refusal | FieldErrors>>
  /** The field a refusal is about; all others stand above the form. */
  readonly at?: Partial<Readonly<Record<Refusal, string>>>
  /** What is said on the next page. */
  readonly said: string
}
