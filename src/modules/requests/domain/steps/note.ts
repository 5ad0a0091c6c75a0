import { done } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'

/** Something worth remembering that changes nothing. */
export const note: StepRule<{ readonly text: string }> = (_file, { text }, { today }) =>
  done([{ kind: 'noted', on: today, text }])
