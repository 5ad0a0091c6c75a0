import type { VNode } from 'preact'
import type { ZodType } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { FollowedPart } from '../domain/letter-step-of-split.ts'
import type { PreviewedLetter } from '../domain/letter-preview.ts'
import type { LetterStep } from '../domain/letter-step.ts'

/** What a form of a letter is about, before anything is typed. */
export type LetterSubject = {
  readonly file: CaseFile
  readonly organ: Organ
  readonly today: Day
  readonly calendar: WorkCalendar
  /** Which of the applicant's requests of the month this is; null where nobody can say. */
  readonly rank: number | null
  /** The requests this one was split into; none for all others. */
  readonly parts: readonly FollowedPart[]
}

/** The form as it is on the screen: what stands in it, what is wrong, and the letters it would issue. */
export type LetterFormShown = LetterSubject & {
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly previews: readonly PreviewedLetter[]
}

/** The page of a step that is told by letters: its fields, and what its letters are made from. */
export type LetterForm<Fields, Input> = {
  readonly told: LetterStep<Input>
  /** Under `/office/requests/<id>/`. */
  readonly noun: string
  readonly title: string
  /** What the step means, for whoever takes it for the first time. */
  readonly lead: string
  readonly fields: ZodType<Fields>
  prefill(subject: LetterSubject): RawFields
  input(fields: Fields, subject: LetterSubject): Input
  /** What is wrong with the fields in this very case, in words at the field. */
  faults?(fields: Fields, subject: LetterSubject): FieldErrors
  view(form: LetterFormShown): VNode
}
