import { randomUUID } from 'node:crypto'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Day } from '../../../kernel/day.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { approveDecision, reviewDecision } from '../domain/decision-approval.ts'
import { isImmediate } from '../domain/delivery-ways.table.ts'
import type { LetterStep } from '../domain/letter-step.ts'
import { consultationStep, correctionStep, extensionStep, feeStep, reasonsStep } from '../domain/letter-steps.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { approveExtension, askForExtension } from '../domain/steps/extend.ts'
import type { DemoAnswer, LetterTurn } from './demo-story.ts'
import { caseNow, noted, standing, type Scene, type Tellers, type Told } from './scene.ts'

/** Turns that write a letter or deliver one. */
export const letterTurns: Tellers<LetterTurn> = {
  'ask-for-correction': (scene, { defects, guidance, workingDays }, on) =>
    issue(scene, correctionStep, { letterId: randomUUID(), defects, guidance, workingDays }, on),
  consult: (scene, { party, isPerson, matter: consultedMatter }, on) => {
    const ids = { letterId: randomUUID(), consultationId: randomUUID(), answerFormId: randomUUID() }
    const letters = { ...ids, noticeId: randomUUID(), with: 'third-party', party, isPerson, consultedMatter } as const
    return issue(scene, consultationStep, letters, on)
  },
  extend: async (scene, { reason, workingDays }, on) => {
    const { requests, staffFor } = scene
    const asking = { step: 'ask-for-extension', rule: askForExtension } as const
    const extension = { reason, workingDays }
    const asked = await noted(
      scene,
      requests.act.step(staffFor('handle-requests'), await standing(scene), asking, extension),
    )
    if (!asked.ok) return asked
    const approving = { step: 'approve-extension', rule: approveExtension } as const
    const approved = await noted(
      scene,
      requests.act.step(staffFor('approve-decisions'), await standing(scene), approving, null),
    )
    return approved.ok ? issue(scene, extensionStep, { letterId: randomUUID() }, on) : approved
  },
  'ask-for-reasons': (scene, { period, count, within }, on) => {
    const answerBy = addWorkingDays(scene.calendar, on, within)
    const notice = { letterId: randomUUID(), volumePeriod: period, volumeCount: count, answerBy }
    return issue(scene, reasonsStep, notice, on)
  },
  fee: (scene, { pages, paymentWay }, on) => {
    const basis = { method: 'per-page', pages } as const
    return issue(scene, feeStep, { letterId: randomUUID(), basis, paymentWay, isSupplied: true }, on)
  },
  answer,
  'signed-for': async (scene, _turn, on) => {
    const under = await underWay(scene)
    for (const { id: deliveryId } of under) {
      const served = { deliveryId, on, by: '本人签收' }
      const { letterServed } = scene.requests.letters.act
      const told = await noted(scene, letterServed(registrar(scene), await standing(scene), served))
      if (!told.ok) return told
    }
    return done(null)
  },
  returned: async (scene, { why }, on) => {
    const deliveryId = (await underWay(scene)).at(-1)?.id ?? ''
    const { letterFailed } = scene.requests.letters.act
    return noted(scene, letterFailed(registrar(scene), await standing(scene), { deliveryId, on, why }))
  },
}

type Issued = { readonly letterId: string; readonly noticeId?: string }

/** Issues the letters of a step and sends them: the notice that goes with a consultation is for the applicant. */
async function issue<Input extends Issued>(scene: Scene, step: LetterStep<Input>, input: Input, on: Day): Told {
  const { requests, staffFor } = scene
  const at = await standing(scene)
  const issued = await noted(scene, requests.letters.act.issueLetters(staffFor('handle-requests'), at, step, input))
  if (!issued.ok) return issued
  const { letterId, noticeId } = input
  const sent = await send(scene, { letterId, toApplicant: noticeId === undefined }, on)
  return sent.ok && noticeId !== undefined ? send(scene, { letterId: noticeId, toApplicant: true }, on) : sent
}

async function send(
  scene: Scene,
  { letterId, toApplicant }: { readonly letterId: string; readonly toApplicant: boolean },
  on: Day,
): Promise<Outcome<CaseFile, Refusal>> {
  const delivery =
    scene.servedOnline && toApplicant
      ? ({ way: 'online', tracking: '' } as const)
      : ({ way: 'post', tracking: `XA${letterId.replaceAll(/\D/g, '').slice(0, 9).padEnd(9, '0')}00` } as const)
  const sending = { letterId, deliveryId: randomUUID(), on, ...delivery }
  return noted(scene, scene.requests.letters.act.sendLetter(registrar(scene), await standing(scene), sending))
}

async function answer(scene: Scene, { outcome, variant, fields, withheld, until }: DemoAnswer, today: Day): Told {
  const { requests, servedOnline, staffFor } = scene
  const letters = requests.letters.act
  const letterId = randomUUID()
  const decision = { outcome, variant, fields, withheld: withheld ?? [] }
  const proposal = { decision, letterId, enclosures: [], servedOnline, documents: [], copyIsClean: false }
  const at = await standing(scene)
  const proposed = await noted(scene, letters.proposeDecision(staffFor('handle-requests'), at, proposal))
  if (!proposed.ok || until === 'proposed') return proposed
  for (const { stop, permission, ...verdict } of verdicts) {
    const on = await standing(scene)
    const given = await noted(scene, letters.giveVerdict(staffFor(permission), on, verdict, { comment: '' }))
    if (!given.ok || until === stop) return given
  }
  return send(scene, { letterId, toApplicant: true }, today)
}

const verdicts = [
  { step: 'review-decision', rule: reviewDecision, permission: 'review-decisions', stop: 'reviewed' },
  { step: 'approve-decision', rule: approveDecision, permission: 'approve-decisions', stop: 'approved' },
] as const

async function underWay(scene: Scene) {
  const { deliveries } = (await caseNow(scene)).state
  return deliveries.filter(({ way, servedOn, failedOn }) => !isImmediate(way) && servedOn === null && failedOn === null)
}

function registrar({ staffFor }: Scene) {
  return staffFor('register-requests')
}
