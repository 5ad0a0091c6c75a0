import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { choiceOf } from '../domain/decision-choice.ts'
import { decisionDraft, proposeDecision, type Proposal } from '../domain/decision-proposal.ts'
import type { LetterDraft } from '../domain/letter-draft.ts'
import { draftedLetter, faultsBeforeIssue, isFaulty, issuedLetter } from '../domain/letter-making.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { StepRule } from '../domain/step-rule.ts'
import type { Step } from '../domain/steps.table.ts'
import { deedOfIssue, nextNumber, type LetterNeeds } from './letter-issue.ts'
import type { StepOn } from '../domain/step-on.ts'
import { takeStep, type StepNeeds } from './take-step.ts'

export type DecisionNeeds = StepNeeds &
  LetterNeeds & {
    /** A letter of this very case. */
    findLetter(requestId: string, letterId: string): Promise<LetterOnFile | undefined>
    issueDraft(
      id: string,
      issued: {
        readonly letter: LetterOnFile['letter']
        readonly number: string | null
        readonly on: LetterNeeds['making']['today']
      },
    ): Promise<void>
    voidDraft(id: string): Promise<void>
  }

/** Proposes a decision with its letter drafted beside it; where the organ has no further step, it is issued at once. */
export async function takeProposal(
  needs: DecisionNeeds,
  actor: Staff,
  on: StepOn,
  proposal: Proposal,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const deeds: Deed[] = []
  const withLetter: StepNeeds = {
    ...needs,
    addEvents: async (file, events) => {
      const after = await needs.addEvents(file, events)
      const draft = draftOf(file, proposal, needs)
      if (draft === undefined) throw new Error('a proposal that was accepted names a result')
      await keepDraft(needs, actor, file, { id: proposal.letterId, draft })
      deeds.push(...(await settleLetter(needs, after, proposal.letterId)))
      return after
    },
  }
  const rule = soundProposal(needs)
  const taken = await takeStep(withLetter, actor, { on, step: 'propose-decision', rule }, proposal)
  return withDeeds(needs.context.decisionSteps.length === 0 ? singleHanded(taken) : taken, deeds)
}

/**
 * Reviews, approves or sends back. A decision that becomes final issues the very letter that was drafted and read, once
 * it has been checked again; one sent back leaves its letter void.
 */
export async function takeVerdict<Input>(
  needs: DecisionNeeds,
  actor: Staff,
  { on, step, rule }: { readonly on: StepOn; readonly step: Step; readonly rule: StepRule<Input> },
  input: Input,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const deeds: Deed[] = []
  const letter = await draftInHand(needs, on.requestId)
  const withLetter: StepNeeds = {
    ...needs,
    addEvents: async (file, events) => {
      const after = await needs.addEvents(file, events)
      deeds.push(...(letter === undefined ? [] : await settleLetter(needs, after, letter.id)))
      return after
    },
  }
  return withDeeds(
    await takeStep(withLetter, actor, { on, step, rule: finalOnlyIfSound(needs, letter, rule) }, input),
    deeds,
  )
}

function soundProposal(needs: DecisionNeeds): StepRule<Proposal> {
  return (file, proposal, context) => {
    const events = proposeDecision(file, proposal, context)
    if (!events.ok) return events
    const draft = draftOf(file, proposal, needs)
    if (draft === undefined) return refuse('unknown-outcome')
    const letter = draftedLetter(file, draft, needs.making)
    return isFaulty(faultsBeforeIssue(file, { draft, letter }, needs.making)) ? refuse('letter-faulty') : events
  }
}

/** Nothing is signed that could not leave today. */
function finalOnlyIfSound<Input>(
  { making }: DecisionNeeds,
  letter: LetterOnFile | undefined,
  rule: StepRule<Input>,
): StepRule<Input> {
  return (file, input, context) => {
    const events = rule(file, input, context)
    if (!events.ok || !events.value.some(({ kind }) => kind === 'decided')) return events
    if (letter === undefined || letter.id !== file.state.proposal?.letterId) return refuse('letter-not-draft')
    return isFaulty(faultsBeforeIssue(file, letter, making)) ? refuse('letter-faulty') : events
  }
}

async function draftInHand(needs: DecisionNeeds, requestId: string): Promise<LetterOnFile | undefined> {
  // Locked first, so that what is read now is what the step will find.
  const letterId = (await needs.lockCase(requestId))?.state.proposal?.letterId ?? null
  const letter = letterId === null ? undefined : await needs.findLetter(requestId, letterId)
  return letter?.status === 'draft' ? letter : undefined
}

function draftOf(file: CaseFile, proposal: Proposal, { making }: DecisionNeeds): LetterDraft | undefined {
  const choice = choiceOf(proposal.decision, making.today)
  return choice.ok ? decisionDraft(file, proposal, choice.value) : undefined
}

async function keepDraft(
  needs: DecisionNeeds,
  actor: Staff,
  file: CaseFile,
  { id, draft }: { readonly id: string; readonly draft: LetterDraft },
): Promise<void> {
  const { making } = needs
  await needs.addLetter({
    ...{ id, requestId: file.request.id, organId: file.request.organId, draft },
    letter: draftedLetter(file, draft, making),
    templateVersion: making.templateOf(draft.code).version,
    ...{ status: 'draft', number: null, issuedOn: null, draftedBy: actor.name, draftedAt: needs.now },
  })
}

/** What the case has come to decides over the letter: issued with the decision, void with a return, else still a draft. */
async function settleLetter(needs: DecisionNeeds, { request, state }: CaseFile, letterId: string): Promise<Deed[]> {
  if (state.proposal !== null) return []
  if (state.decisionLetterId !== letterId) {
    await needs.voidDraft(letterId)
    return []
  }
  const letter = await needs.findLetter(request.id, letterId)
  if (letter === undefined) throw new Error(`request ${request.id} is decided by a letter it does not have`)
  const on = needs.making.today
  const number = await nextNumber(needs, letter.code)
  await needs.issueDraft(letterId, { letter: issuedLetter(letter.letter, number, on), number, on })
  return [deedOfIssue(request.organId, { id: letterId, number, title: letter.letter.title })]
}

/** Nobody else saw it: the trail says so. */
function singleHanded(taken: Outcome<Acted<CaseFile>, Refusal>): Outcome<Acted<CaseFile>, Refusal> {
  if (!taken.ok) return taken
  const [first, ...rest] = taken.value.deeds
  const deed = { ...first, detail: { ...first.detail, singleHanded: true } }
  return done({ value: taken.value.value, deeds: [deed, ...rest] })
}

function withDeeds(taken: Outcome<Acted<CaseFile>, Refusal>, deeds: readonly Deed[]) {
  return taken.ok ? done({ value: taken.value.value, deeds: [...taken.value.deeds, ...deeds] as const }) : taken
}
