import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'
import { barOfOrder } from '../term-of-order.ts'
import { isFirstTermOver } from '../too-late.ts'

const LONGEST_EXTENSION = 20

/** Asking the head of the disclosure unit for more time (条例 第三十三条第二款): once, at most 20 working days. */
export const askForExtension: StepRule<{ readonly reason: string; readonly workingDays: number }> = (
  { state, clock },
  { reason, workingDays },
  { today },
) => {
  const fixed = barOfOrder({ clock })
  if (fixed !== undefined) return refuse(fixed)
  if (state.extension !== null) return refuse('already-extended')
  if (isFirstTermOver({ clock }, today)) return refuse('extension-too-late')
  if (workingDays < 1 || workingDays > LONGEST_EXTENSION) return refuse('extension-too-long')
  return done([{ kind: 'extension-asked', on: today, reason, workingDays }])
}

/** The head of the disclosure unit agrees. */
export const approveExtension: StepRule<null> = ({ state }, _input, { today }) => {
  if (state.extension?.state !== 'asked') return refuse('extension-not-asked')
  return done([{ kind: 'extension-approved', on: today, workingDays: state.extension.workingDays }])
}

/** The head of the disclosure unit does not agree; it may be asked for again. */
export const refuseExtension: StepRule<{ readonly why: string }> = ({ state }, { why }, { today }) =>
  state.extension?.state === 'asked'
    ? done([{ kind: 'extension-refused', on: today, why }])
    : refuse('extension-not-asked')

/** The applicant is told, before the first term is over: only then is it longer. */
export const notifyExtension: StepRule<{ readonly on: Day; readonly letterId: string | null }> = (
  { state, clock },
  { on, letterId },
  { today },
) => {
  const { extension } = state
  if (extension?.state !== 'approved') return refuse('extension-not-approved')
  if (on > today) return refuse('day-in-future')
  if (isFirstTermOver({ clock }, on)) return refuse('extension-too-late')
  return done([{ kind: 'extended', on, workingDays: extension.workingDays, reason: extension.reason, letterId }])
}
