import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { stepsFor } from './bar-to-step.ts'
import type { CaseFile } from './case-file.ts'
import { isCorrectionTooLate, isFirstTermOver } from './too-late.ts'
import { lapseOf } from './lapses.ts'
import type { Stage } from './lifecycle.ts'
import { wasDisclosed } from './much-asked.ts'
import { stepGroups } from './step-groups.table.ts'
import type { Step } from './steps.table.ts'
import { barOfOrder } from './term-of-order.ts'
import { objectionsUntold } from './third-party-objections.ts'

export type OfferedSteps = {
  /** What is most likely to be done next; null where this person has nothing to do here. */
  readonly next: Step | null
  readonly groups: readonly { readonly title: string; readonly steps: readonly Step[] }[]
}

/** What this person may do with a case: the likely next step first, the others in groups. */
export function offeredSteps(file: CaseFile, actor: Staff, today: Day): OfferedSteps {
  const allowed = stepsFor(file, actor).filter((step) => isDue(step, file, today))
  const next = likely(file, today).find((step) => allowed.includes(step)) ?? null
  const groups = stepGroups.map(({ title, steps }) => ({
    title,
    steps: steps.filter((step) => step !== next && allowed.includes(step)),
  }))
  return { next, groups: groups.filter(({ steps }) => steps.length > 0) }
}

/** A step whose stage is right but which there is nothing for: no question was asked, nothing waits for an answer. */
function isDue(step: Step, file: CaseFile, today: Day): boolean {
  const needs: Partial<Record<Step, boolean>> = {
    ...termSteps(file, today),
    ...answerSteps(file),
    ...letterSteps(file),
  }
  return needs[step] ?? true
}

type Due = Partial<Record<Step, boolean>>

function termSteps({ state: { extension, correction, reasons, fee }, clock }: CaseFile, today: Day): Due {
  const isOurTerm = barOfOrder({ clock }) === undefined
  return {
    'ask-for-correction': correction === null && isOurTerm && !isCorrectionTooLate({ clock }, today),
    'ask-for-extension': extension === null && isOurTerm && !isFirstTermOver({ clock }, today),
    'approve-extension': extension?.state === 'asked',
    'refuse-extension': false, // Decided on the page of approval.
    'notify-extension': extension?.state === 'approved',
    delay: reasons?.reasonable === true && isOurTerm,
    'notify-fee': fee === null && isOurTerm,
  }
}

function answerSteps({ state: { consultations, complaints, suggestion } }: CaseFile): Due {
  return {
    'consultation-received': consultations.some((one) => one.answeredOn === null && one.receivedOn === null),
    'hear-opinion': consultations.some((one) => one.answeredOn === null),
    'answer-complaint': complaints.some((one) => one.answeredOn === null),
    'answer-suggestion': suggestion?.accepted === null,
  }
}

function letterSteps({ state, events }: CaseFile): Due {
  return {
    'send-letter': events.some((event) => 'letterId' in event && event.letterId !== null),
    'letter-served': hasUnserved(state),
    'letter-failed': hasUnserved(state),
    'tell-third-party': objectionsUntold(state).length > 0,
    'publish-answer': isDisclosed(state),
    'begin-item': wasDisclosed(state.decision ?? none) && !state.restricted && state.itemId === null,
  }
}

const none = { outcome: null, variant: null }

function isDisclosed({ decision }: CaseFile['state']): boolean {
  return decision?.outcome === 'granted' || decision?.outcome === 'partial'
}

function hasUnserved({ deliveries }: CaseFile['state']): boolean {
  return deliveries.some(({ servedOn, failedOn }) => servedOn === null && failedOn === null)
}

function likely(file: CaseFile, today: Day): readonly Step[] {
  if (lapseOf(file, today) !== null) return ['propose-decision']
  const { stage, deliveries } = file.state
  if (stage === 'in-hand') return inHand(file)
  if (stage === 'decided')
    return [
      ...(objectionsUntold(file.state).length > 0 ? (['tell-third-party'] as const) : []),
      ...afterDecision(deliveries),
    ]
  return likelyAt[stage] ?? []
}

function afterDecision(deliveries: CaseFile['state']['deliveries']): readonly Step[] {
  return deliveries.length === 0 ? ['send-letter'] : ['letter-served', 'send-letter']
}

const likelyAt: Partial<Record<Stage, readonly Step[]>> = {
  'awaiting-confirmation': ['confirm-receipt'],
  'awaiting-correction': ['receive-correction'],
  consulting: ['approve-extension', 'hear-opinion', 'consultation-received', 'assign'],
  'awaiting-reasons': ['hear-reasons'],
  'awaiting-fee': ['receive-fee'],
  'in-review': ['review-decision'],
  'in-approval': ['approve-decision'],
  replied: ['archive'],
  closed: ['archive'],
}

function inHand({ state }: CaseFile): readonly Step[] {
  const unassigned = state.assignee.accountId === null && state.assignee.unitId === null
  return [...(unassigned ? (['assign'] as const) : []), 'approve-extension', 'notify-extension', 'propose-decision']
}
