import { randomUUID } from 'node:crypto'
import type { Day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { StepRule } from '../domain/step-rule.ts'
import { stepRow, type Step } from '../domain/steps.table.ts'
import { hearReasons } from '../domain/steps/abnormal-volume.ts'
import { archive } from '../domain/steps/archive.ts'
import { assign } from '../domain/steps/assign.ts'
import { receiveFee } from '../domain/steps/charge-fee.ts'
import { answerComplaint, complain } from '../domain/steps/complain.ts'
import { confirmReceipt } from '../domain/steps/confirm-receipt.ts'
import { askForExtension } from '../domain/steps/extend.ts'
import { hearOpinion } from '../domain/steps/hear-opinion.ts'
import { recordSearch, restrict, setTopics } from '../domain/steps/keep-record.ts'
import { note } from '../domain/steps/note.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { reopen } from '../domain/steps/reopen.ts'
import { suggestPublication } from '../domain/steps/suggest-publication.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import type { DemoTurn, LetterTurn } from './demo-story.ts'
import { caseNow, noted, standing, type Scene, type Tellers, type Told } from './scene.ts'
import { letterTurns } from './tell-letters.ts'

/** Lets one turn of a story happen through the same actions everybody uses. */
export async function tellTurn(scene: Scene, turn: DemoTurn, on: Day): Told {
  const tell = turns[turn.turn] as (scene: Scene, turn: DemoTurn, on: Day) => Told
  return tell(scene, turn, on)
}

const stepTurns: Tellers<Exclude<DemoTurn, LetterTurn>> = {
  confirm: (scene, _turn, on) => step(scene, ['confirm-receipt', confirmReceipt], { on, how: '电话确认' }),
  assign: (scene, { internalDueAfter, note: words }, on) => {
    const { accountId, name } = scene.staffFor('handle-requests')
    const unit = scene.organ.units.at(-1)
    const to = { unitId: unit?.id ?? null, unitName: unit?.name ?? null, accountId, accountName: name }
    const internalDueOn = addWorkingDays(scene.calendar, on, internalDueAfter)
    return step(scene, ['assign', assign], { ...to, internalDueOn, note: words })
  },
  note: (scene, { text }) => step(scene, ['note', note], { text }),
  correct: (scene, { text }, on) => step(scene, ['receive-correction', receiveCorrection], { on, description: text }),
  opinion: async (scene, { answer, reasons }, on) => {
    const consultationId = (await caseNow(scene)).state.consultations.at(-1)?.id ?? ''
    return step(scene, ['hear-opinion', hearOpinion], { consultationId, on, answer, reasons })
  },
  search: (scene, { places, terms, result }, on) =>
    step(scene, ['record-search', recordSearch], { on, places, terms, result }),
  'ask-for-extension': (scene, { reason, workingDays }) =>
    step(scene, ['ask-for-extension', askForExtension], { reason, workingDays }),
  reasons: (scene, { reasons, reasonable }, on) =>
    step(scene, ['hear-reasons', hearReasons], { on, reasons, reasonable }),
  pay: async (scene, { receipt }, on) => {
    const amountFen = (await caseNow(scene)).state.fee?.amountFen ?? 0
    return step(scene, ['receive-fee', receiveFee], { on, amountFen, receipt })
  },
  withdraw: (scene, { text }, on) => step(scene, ['withdraw', withdraw], { on, statement: text }),
  complain: (scene, { text }, on) => step(scene, ['complain', complain], { on, text }),
  'suggest-publication': suggest,
  'answer-complaint': (scene, { text }) => step(scene, ['answer-complaint', answerComplaint], { text }),
  topics: (scene, { topics }) => step(scene, ['set-topics', setTopics], { topics }),
  restrict: (scene, { why }) => step(scene, ['restrict', restrict], { restricted: true, why }),
  reopen: (scene, { why, workingDays }, on) => step(scene, ['reopen', reopen], { on, why, workingDays }),
  archive: (scene, { boxNumber }) => {
    const { retentionYears } = scene.organ.settings
    return step(scene, ['archive', archive], { boxNumber, retentionYears })
  },
  merge: (scene, turn) => join(scene, 'merge', turn),
  link: (scene, turn) => join(scene, 'link', turn),
  split: async (scene, { parts }) =>
    scene.requests.act.split(scene.staffFor(stepRow('split').may), await standing(scene), parts),
  transfer: async (scene, { to, why }) => {
    const organId = scene.organs.find(({ name }) => name === to)?.id ?? ''
    return scene.requests.act.transfer(scene.staffFor(stepRow('transfer').may), await standing(scene), { organId, why })
  },
}

const turns = { ...stepTurns, ...letterTurns }

async function step<Input>(scene: Scene, [key, rule]: readonly [Step, StepRule<Input>], input: Input): Told {
  const may: Permission = stepRow(key).may
  return noted(scene, scene.requests.act.step(scene.staffFor(may), await standing(scene), { step: key, rule }, input))
}

/** The applicant's own step, as the portal takes it. */
async function suggest(
  { requests, requestId, organ, known }: Scene,
  { text }: Extract<DemoTurn, { turn: 'suggest-publication' }>,
): Told {
  known.delete(requestId)
  const ref = { id: requestId, organId: organ.id, submissionKey: randomUUID() }
  const step = { step: 'suggest-publication', rule: suggestPublication } as const
  return requests.intake.act.applicantStep(ref, step, { text })
}

async function join(
  scene: Scene,
  how: 'merge' | 'link',
  { other, why }: { readonly other: string; readonly why: string },
): Told {
  const joined = { otherId: scene.requestOf(other), why }
  const at = await standing(scene)
  // Both cases change.
  for (const id of [scene.requestId, joined.otherId]) scene.known.delete(id)
  return scene.requests.act[how](scene.staffFor(stepRow(how).may), at, joined)
}
