import type { Instance, RemedyEntry } from '../remedy.ts'
import { withLastInstance, type StepRule } from '../step-rule.ts'

/** The entry as it should have been; of the instances the last one is corrected. */
export type Correction = RemedyEntry & { readonly instance: Instance }

/** A mistake in the entry is put right; the audit trail keeps how it was. */
export const correct: StepRule<Correction> = (remedy, { instance, ...entry }, today) =>
  withLastInstance({ ...remedy, ...entry }, instance, today)
