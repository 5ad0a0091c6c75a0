import type { output, ZodObject } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { DocumentStepOn } from '../actions/take-document-step.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { DocumentStep } from '../domain/document-steps.table.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { Library } from './library.ts'

/** A form of a document as it is on the screen. */
export type StepShown = {
  readonly document: NormativeDocument
  readonly practice: DocumentPractice
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** One field of a step's form. */
export type StepField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
} & (
  | { readonly as: 'text' | 'date' | 'number' | 'area' }
  | { readonly as: 'choice'; readonly choices: readonly { readonly value: string; readonly label: string }[] }
  /** Boxes: each its own name, the name of the field before it. */
  | { readonly as: 'boxes'; readonly choices: readonly { readonly value: string; readonly label: string }[] }
)

type Taking<Fields> = {
  readonly actor: Staff
  readonly on: DocumentStepOn
  readonly document: NormativeDocument
  readonly fields: Fields
  readonly form: RawFields
}

/** The page of one step of a document: its fields, and what is done with them. */
export type StepForm<Schema extends ZodObject> = {
  readonly step: Exclude<DocumentStep, 'edit'>
  readonly lead: string
  readonly said: string
  readonly schema: Schema
  readonly fields: (document: NormativeDocument, practice: DocumentPractice) => readonly StepField[]
  /** What the form begins with. */
  readonly values?: (document: NormativeDocument, practice: DocumentPractice, library: Library) => RawFields
  take(library: Library, taking: Taking<output<Schema>>): Promise<Outcome<NormativeDocument, DocumentRefusal>>
}

/** Where the page of a step is, under its document. */
export const stepNouns = {
  consult: 'consultation',
  'close-consultation': 'consultation-result',
  'review-competition': 'competition-review',
  'review-legality': 'legality-review',
  'plan-interpretation': 'interpretation-plan',
  deliberate: 'deliberation',
  reopen: 'reopening',
  issue: 'issue',
  drop: 'dropping',
  publish: 'publication',
  link: 'link',
  interpret: 'interpretation',
  file: 'filing',
  renew: 'renewal',
  amend: 'amendment',
  repeal: 'repeal',
  lapse: 'lapse',
} as const satisfies Record<Exclude<DocumentStep, 'edit'>, string>

export function addressOfStep(documentId: number, step: DocumentStep): string {
  return `/office/documents/${documentId}/${step === 'edit' ? 'text' : stepNouns[step]}`
}
