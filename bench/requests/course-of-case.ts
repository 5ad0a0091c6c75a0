import { randomUUID } from 'node:crypto'
import { addDays, type Day } from '../../src/kernel/day.ts'
import { addWorkingDays } from '../../src/statute/calendar/working-days.ts'
import { approveDecision, reviewDecision } from '../../src/modules/requests/domain/decision-approval.ts'
import { consultationStep, correctionStep, extensionStep } from '../../src/modules/requests/domain/letter-steps.ts'
import { archive } from '../../src/modules/requests/domain/steps/archive.ts'
import { assign } from '../../src/modules/requests/domain/steps/assign.ts'
import { confirmReceipt } from '../../src/modules/requests/domain/steps/confirm-receipt.ts'
import { approveExtension, askForExtension } from '../../src/modules/requests/domain/steps/extend.ts'
import { consultationReceived, hearOpinion } from '../../src/modules/requests/domain/steps/hear-opinion.ts'
import { recordSearch, setTopics } from '../../src/modules/requests/domain/steps/keep-record.ts'
import { receiveCorrection } from '../../src/modules/requests/domain/steps/receive-correction.ts'
import { withdraw } from '../../src/modules/requests/domain/steps/withdraw.ts'
import { topics } from '../../src/modules/requests/domain/topics.table.ts'
import type { Dice } from './dice.ts'
import { endings, type Ending, type Prelude } from './endings.table.ts'
import type { Desk, Teller } from './told-case.ts'

type Scene = { readonly desk: Desk; readonly teller: Teller; readonly dice: Dice }

/** Tells a case from its confirmation to the archive, as far as it has come by now. Nearly two in a hundred lie forgotten. */
export async function tellCourse(scene: Scene): Promise<void> {
  const { teller, dice } = scene
  const ending = dice.pickBy(endings)
  const isForgotten = dice.chance(0.018)
  if (!(await beginning(scene)) || isForgotten) return
  if (dice.chance(0.04)) return withdrawn(scene)
  if (!(await heardAndExtended(scene, ending)) || !(await decided(scene, ending))) return
  if (await delivered(scene)) await archived(teller, dice)
}

async function heardAndExtended(scene: Scene, { needs }: Ending): Promise<boolean> {
  const { dice } = scene
  if (!(await preludeOf(scene, needs ?? (dice.chance(0.08) ? 'correction' : null)))) return false
  return !dice.chance(0.09) || extended(scene)
}

async function beginning({ desk, teller, dice }: Scene): Promise<boolean> {
  if (teller.file().state.receivedOn === null) {
    if (!teller.goTo(later(desk, teller, dice.between(0, 2)))) return false
    const confirmed = { on: teller.today(), how: '电话确认' }
    await teller.step(['confirm-receipt', confirmReceipt], confirmed, 'register-requests')
  }
  if (!teller.goTo(later(desk, teller, dice.between(0, 1)))) return false
  const unit = dice.pick(desk.organ.units)
  const { accountId, name: accountName } = desk.staffFor('handle-requests')
  const to = { unitId: unit.id, unitName: unit.name, accountId, accountName, internalDueOn: null, note: '请按期办理。' }
  await teller.step(['assign', assign], to, 'assign-requests')
  if (dice.chance(0.7)) {
    const about = [dice.pick(topics).key, ...(dice.chance(0.2) ? [dice.pick(topics).key] : [])]
    await teller.step(['set-topics', setTopics], { topics: about })
  }
  return true
}

async function withdrawn({ desk, teller, dice }: Scene): Promise<void> {
  if (!teller.goTo(later(desk, teller, dice.between(1, 6)))) return
  const statement = { on: teller.today(), statement: '申请人来电表示已经取得所需信息，书面撤回申请。' }
  await teller.step(['withdraw', withdraw], statement, 'register-requests')
  await archived(teller, dice)
}

async function preludeOf(scene: Scene, needs: Prelude): Promise<boolean> {
  if (needs === 'consult') return consulted(scene)
  if (needs === 'search') return searched(scene)
  if (needs === null) return true
  return corrected(scene, needs === 'correction-lapses')
}

async function searched({ desk, teller, dice }: Scene): Promise<boolean> {
  if (!teller.goTo(later(desk, teller, dice.between(1, 6)))) return false
  const search = { on: teller.today(), places: '档案室、业务系统', terms: '地块名称、年份', result: '没有检索到' }
  await teller.step(['record-search', recordSearch], search)
  return true
}

async function consulted({ desk, teller, dice }: Scene): Promise<boolean> {
  if (!teller.goTo(later(desk, teller, dice.between(1, 4)))) return false
  const consultationId = randomUUID()
  await teller.letterStep(consultationStep, {
    ...{
      letterId: randomUUID(),
      consultationId,
      with: 'third-party',
      party: '示范县青山砂石有限公司',
      isPerson: false,
    },
    ...{ consultedMatter: '采矿权出让合同', answerFormId: randomUUID(), noticeId: null },
  })
  if (!teller.goTo(addDays(teller.today(), dice.between(1, 4)))) return false
  await teller.step(['consultation-received', consultationReceived], { consultationId, on: teller.today() })
  if (!teller.goTo(later(desk, teller, dice.between(3, 14)))) return false
  const opinion = { consultationId, on: teller.today(), answer: 'disagrees', reasons: '涉及商业秘密' } as const
  await teller.step(['hear-opinion', hearOpinion], opinion)
  return true
}

async function corrected({ desk, teller, dice }: Scene, lapses: boolean): Promise<boolean> {
  if (!teller.goTo(later(desk, teller, dice.between(1, 3)))) return false
  const notice = { defects: '申请内容指向不明', guidance: '请写明地块名称、年份和文件名称', workingDays: 10 }
  await teller.letterStep(correctionStep, { letterId: randomUUID(), ...notice })
  if (lapses) return teller.goTo(addDays(teller.file().state.correction?.answerBy ?? teller.today(), 1))
  if (!teller.goTo(later(desk, teller, dice.between(2, 9)))) return false
  const correction = { on: teller.today(), description: '所指为东河村三组2024年征收地块。' }
  await teller.step(['receive-correction', receiveCorrection], correction, 'register-requests')
  return true
}

async function extended({ desk, teller, dice }: Scene): Promise<boolean> {
  const last = teller.file().clock.deadlines.extensionNoticeBy
  const asked = later(desk, teller, dice.between(4, 9))
  if (last === null || asked > last) return true
  if (!teller.goTo(asked)) return false
  const wish = { reason: '涉及历史档案，检索需要较长时间', workingDays: 20 }
  await teller.step(['ask-for-extension', askForExtension], wish)
  if (last >= later(desk, teller, 1) && !teller.goTo(later(desk, teller, 1))) return false
  await teller.step(['approve-extension', approveExtension], null, 'approve-decisions')
  await teller.letterStep(extensionStep, { letterId: randomUUID() })
  return true
}

/** Proposed, reviewed and signed within some days; about one in twenty too late. */
async function decided({ desk, teller, dice }: Scene, ending: Ending): Promise<boolean> {
  const due = teller.file().clock.due
  const days = dice.chance(0.3) ? dice.between(2, 8) : dice.between(8, 17)
  if (!teller.goTo(later(desk, teller, days))) return false
  if (dice.chance(0.04) && due !== null && !teller.goTo(addDays(due, dice.between(1, 30)))) return false
  const { outcome, variant, fields, withheld = [] } = ending
  const letterId = randomUUID()
  await teller.propose({ decision: { outcome, variant, fields, withheld }, letterId })
  if (!teller.goTo(soon({ desk, teller, dice }))) return false
  await teller.verdict(['review-decision', reviewDecision], { comment: '同意。' }, 'review-decisions')
  if (!teller.goTo(soon({ desk, teller, dice }))) return false
  await teller.verdict(['approve-decision', approveDecision], { comment: '' }, 'approve-decisions')
  return true
}

/** The same or the next working day; within the year, since a new law of remedies would make the drafted letter wrong. */
function soon({ desk, teller, dice }: Scene): Day {
  const next = later(desk, teller, dice.between(0, 1))
  return next.slice(0, 4) === teller.today().slice(0, 4) ? next : teller.today()
}

async function delivered({ desk, teller, dice }: Scene): Promise<boolean> {
  const { decisionLetterId: letterId } = teller.file().state
  if (letterId === null || !teller.goTo(later(desk, teller, dice.between(0, 1)))) return false
  const deliveryId = randomUUID()
  const { way: wanted } = teller.file().request.wanted
  const way = wanted === 'post' || wanted === 'online' ? 'post' : wanted === 'pick-up' ? 'pick-up' : 'email'
  const tracking = way === 'post' ? `XA${String(dice.between(10_000_000, 99_999_999))}` : ''
  await teller.send({ letterId, deliveryId, way, tracking })
  if (way === 'email') return true
  if (!teller.goTo(addDays(teller.today(), way === 'post' ? dice.between(1, 5) : 0))) return false
  await teller.served(deliveryId)
  return true
}

/** Some weeks after the end, in box after box; a few files are left lying. */
async function archived(teller: Teller, dice: Dice): Promise<void> {
  if (dice.chance(0.04) || !teller.goTo(addDays(teller.today(), dice.between(20, 90)))) return
  const boxNumber = `${teller.today().slice(0, 4)}-${dice.between(1, 60)}`
  await teller.step(['archive', archive], { boxNumber, retentionYears: 10 }, 'register-requests')
  if (teller.goTo(addDays(teller.today(), 181))) await teller.purge()
}

function later({ making }: Desk, teller: Teller, workingDays: number): Day {
  return addWorkingDays(making.calendar, teller.today(), workingDays)
}
