import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import { day, type Day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { approveDecision, reviewDecision } from '../domain/decision-approval.ts'
import type { StepRule } from '../domain/step-rule.ts'
import type { Step } from '../domain/steps.table.ts'
import { askForCorrection } from '../domain/steps/ask-for-correction.ts'
import { complain } from '../domain/steps/complain.ts'
import { confirmReceipt } from '../domain/steps/confirm-receipt.ts'
import { consult } from '../domain/steps/consult.ts'
import { approveExtension, askForExtension, notifyExtension } from '../domain/steps/extend.ts'
import { hearOpinion } from '../domain/steps/hear-opinion.ts'
import { setTopics } from '../domain/steps/keep-record.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import type { openRequests } from '../open-requests.ts'
import type { DemoTurn } from './demo-story.ts'

type Requests = ReturnType<typeof openRequests>

/** The case a story is about, and who of the organ may do what. */
export type Scene = {
  readonly requests: Requests
  readonly requestId: string
  /** Online only where the letter can name an internet channel for reconsideration (行政复议法 第二十二条). */
  readonly servedOnline: boolean
  readonly staffFor: (permission: Permission) => Staff
}

type Told = Promise<Outcome<unknown, Refusal>>

/** Lets one turn of a story happen through the same actions everybody uses. */
export async function tellTurn(scene: Scene, turn: DemoTurn): Told {
  const tell = turns[turn.turn] as (scene: Scene, turn: DemoTurn, on: Day) => Told
  return tell(scene, turn, day(turn.on))
}

type Turns = {
  readonly [Kind in DemoTurn['turn']]: (scene: Scene, turn: Extract<DemoTurn, { turn: Kind }>, on: Day) => Told
}

const turns: Turns = {
  confirm: (scene, _turn, on) => step(scene, ['confirm-receipt', confirmReceipt], { on, how: '电话确认' }),
  'ask-for-correction': (scene, { defects, answerBy }, on) =>
    step(scene, ['ask-for-correction', askForCorrection], { on, defects, answerBy: day(answerBy), letterId: null }),
  correct: (scene, { text }, on) =>
    step(scene, ['receive-correction', receiveCorrection], { on, description: text }, 'register-requests'),
  consult: (scene, { party, matter }, on) =>
    step(scene, ['consult', consult], {
      ...{ consultationId: randomUUID(), on, with: 'third-party', party, matter, letterId: null },
    }),
  opinion: async (scene, { answer, reasons }, on) => {
    const staff = scene.staffFor('handle-requests')
    const found = await scene.requests.ask.findCase(staff, scene.requestId)
    const consultationId = found?.file.state.consultations.at(-1)?.id ?? ''
    return step(scene, ['hear-opinion', hearOpinion], { consultationId, on, answer, reasons })
  },
  extend: async (scene, { reason, workingDays }, on) => {
    const asked = await step(scene, ['ask-for-extension', askForExtension], { reason, workingDays })
    if (!asked.ok) return asked
    const approved = await step(scene, ['approve-extension', approveExtension], null, 'approve-decisions')
    return approved.ok ? step(scene, ['notify-extension', notifyExtension], { on, letterId: null }) : approved
  },
  withdraw: (scene, { text }, on) => step(scene, ['withdraw', withdraw], { on, statement: text }, 'register-requests'),
  complain: (scene, { text }, on) => step(scene, ['complain', complain], { on, text }, 'register-requests'),
  topics: (scene, { topics }) => step(scene, ['set-topics', setTopics], { topics }),
  answer,
}

async function step<Input>(
  { requests, requestId, staffFor }: Scene,
  [key, rule]: readonly [Step, StepRule<Input>],
  input: Input,
  permission: Permission = key === 'confirm-receipt' ? 'register-requests' : 'handle-requests',
): Told {
  const staff = staffFor(permission)
  return requests.act.step(staff, await versionOf(requests, staff, requestId), { step: key, rule }, input)
}

async function versionOf(requests: Requests, staff: Staff, requestId: string) {
  const found = await requests.ask.findCase(staff, requestId)
  return { requestId, version: found?.file.version ?? 0 }
}

/** Proposed, reviewed, approved and sent on the same day. */
async function answer(
  { requests, requestId, servedOnline, staffFor }: Scene,
  { outcome, variant, fields }: Extract<DemoTurn, { turn: 'answer' }>,
  on: Day,
): Told {
  const letters = requests.letters.act
  const letterId = randomUUID()
  const [handler, registrar] = [staffFor('handle-requests'), staffFor('register-requests')]
  const decision = { outcome, variant, fields, withheld: [] }
  const proposal = { decision, letterId, enclosures: [], servedOnline, documents: [], copyIsClean: false }
  const at = (staff: Staff) => versionOf(requests, staff, requestId)
  const proposed = await letters.proposeDecision(handler, await at(handler), proposal)
  if (!proposed.ok) return proposed
  for (const [key, rule, permission] of verdicts) {
    const staff = staffFor(permission)
    const given = await letters.giveVerdict(staff, await at(staff), { step: key, rule }, { comment: '' })
    if (!given.ok) return given
  }
  const delivery = servedOnline
    ? ({ way: 'online', tracking: '' } as const)
    : ({ way: 'post', tracking: '挂号' } as const)
  const sending = { letterId, deliveryId: randomUUID(), on, ...delivery }
  const sent = await letters.sendLetter(registrar, await at(registrar), sending)
  return sent.ok ? done(null) : sent
}

const verdicts = [
  ['review-decision', reviewDecision, 'review-decisions'],
  ['approve-decision', approveDecision, 'approve-decisions'],
] as const
