import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'
import type { EventOf } from './fold.ts'
import type { Stage } from './lifecycle.ts'
import type { EventKind, RequestEvent } from './request-event.ts'

/** Where a request stands, said to the applicant: what it is, and what happens next. */
export function stageForApplicant(stage: Stage): { readonly zh: string; readonly next: string } {
  return stageWords[stage]
}

export type ApplicantEntry = { readonly on: Day; readonly words: string; readonly detail: string }

/** What a letter to the applicant is called. */
export type LetterName = { readonly title: string; readonly number: string | null }

/**
 * What happened, as far as it concerns the applicant: no notes, no inner opinions, no names of third parties or staff, no
 * letters to anybody else. `letters`: those to the applicant, by id.
 */
export function timelineForApplicant(
  { events }: Pick<CaseFile, 'events'>,
  letters: ReadonlyMap<string, LetterName>,
): readonly ApplicantEntry[] {
  return events.flatMap((event) => {
    const [words, detail = ''] = isDelivery(event) ? onItsWay(event, letters) : wordsFor(event)
    return words === '' ? [] : [{ on: event.on, words, detail }]
  })
}

function wordsFor(event: RequestEvent): Told {
  const tell = told[event.kind as ToldKind] as ((event: RequestEvent) => Told) | null
  return tell === null ? untold : tell(event)
}

const deliveryKinds = ['letter-sent', 'letter-served', 'letter-failed'] as const satisfies readonly EventKind[]
type DeliveryKind = (typeof deliveryKinds)[number]

function isDelivery(event: RequestEvent): event is EventOf<DeliveryKind> {
  return deliveryKinds.some((kind) => kind === event.kind)
}

const fates = {
  'letter-sent': ['已发出'],
  'letter-served': ['已送达'],
  'letter-failed': ['未能送达', '机关将另行送达，您也可以与机关联系。'],
} as const satisfies Record<DeliveryKind, Told>

function onItsWay({ kind, letterId }: EventOf<DeliveryKind>, letters: ReadonlyMap<string, LetterName>): Told {
  const letter = letters.get(letterId)
  if (letter === undefined) return untold
  const [fate, detail = ''] = fates[kind]
  const number = letter.number === null ? '' : `（${letter.number}）`
  return [`《${letter.title}》${number}${fate}`, detail]
}

const stageWords: Readonly<Record<Stage, { readonly zh: string; readonly next: string }>> = {
  'awaiting-confirmation': {
    zh: '已提交，等待确认',
    next: '机关将与您联系确认收到申请。双方确认之日为收到申请之日，答复期限自次日起算（条例第三十一条）。',
  },
  'in-hand': { zh: '正在办理', next: '机关正在查找、审查您申请的信息。' },
  'awaiting-correction': {
    zh: '等待您补正',
    next: '请按照补正告知书补充说明。提交补正后，答复期限重新计算；逾期不补正且无正当理由的，视为放弃申请。',
  },
  consulting: { zh: '正在征求意见', next: '机关正在征求第三方或者其他机关的意见，所需时间不计入答复期限。' },
  'awaiting-reasons': { zh: '等待您说明理由', next: '请按照告知书说明多次申请的理由（条例第三十五条）。' },
  'awaiting-fee': {
    zh: '等待您缴费',
    next: '请按照收费通知书缴费。缴费后答复期限重新计算；逾期未缴的，视为放弃申请。',
  },
  'in-review': { zh: '正在审核答复', next: '答复已经拟定，正在审核。' },
  'in-approval': { zh: '正在签发答复', next: '答复已经审核，正在签发。' },
  decided: { zh: '答复已作出，正在送达', next: '答复正在按照您选择的途径送达。' },
  replied: { zh: '已经答复', next: '对答复不服的，可以按照答复书写明的途径申请行政复议或者提起行政诉讼。' },
  closed: { zh: '已经办结', next: '这件申请已经办结。' },
  archived: { zh: '已经答复并归档', next: '这件申请已经归档。' },
  split: {
    zh: '已拆分为几件申请',
    next: '您的申请包含几个事项，已经分别登记办理。各件的登记编号和查询码见下，收到申请之日不变。',
  },
  merged: { zh: '已并入另一件申请', next: '与您另一件申请合并办理，请查询那一件的进度。' },
  transferred: {
    zh: '已转其他机关',
    next: '您的申请已转由负责公开的机关办理，新的登记编号和查询码见下；该机关收到转办之日为其收到申请之日。',
  },
}

type Told = readonly [words: string, detail?: string]
type ToldKind = Exclude<EventKind, DeliveryKind>
type Tells = { readonly [Kind in ToldKind]: ((event: EventOf<Kind>) => Told) | null }

/** Does not concern the applicant. */
const untold: Told = ['']

const told: Tells = {
  registered: ({ receivedOn }) => [
    '申请已登记',
    receivedOn === null ? '' : `收到申请之日：${dayInChinese(receivedOn)}`,
  ],
  confirmed: () => ['双方确认收到申请', '答复期限自次日起算'],
  assigned: null,
  noted: null,
  'correction-asked': ({ defects, answerBy }) => [
    '机关要求补正',
    `${defects}\n请于${dayInChinese(answerBy)}前提交补正。`,
  ],
  corrected: () => ['收到您的补正', '答复期限自次日起重新计算'],
  'consultation-sent': () => ['机关征求第三方或者其他机关的意见', '所需时间不计入答复期限（条例第三十三条第三款）'],
  'consultation-received': null,
  'consultation-answered': () => ['收到征求意见的回复'],
  'third-party-told': null,
  'extension-asked': null,
  'extension-refused': null,
  'extension-approved': null,
  extended: ({ workingDays, reason }) => [`答复期限延长${workingDays}个工作日`, reason],
  'reasons-asked': ({ answerBy }) => ['机关要求说明理由', `请于${dayInChinese(answerBy)}前提交。`],
  'reasons-sent': () => ['收到您说明的理由'],
  'reasons-given': () => ['机关已审查您说明的理由'],
  delayed: ({ until, reason }) => [`确定于${dayInChinese(until)}前答复`, reason],
  'fee-noticed': ({ amountFen }) => [
    `机关通知缴纳信息处理费${(amountFen / 100).toFixed(2)}元`,
    '缴费后答复期限重新计算',
  ],
  'fee-paid': () => ['收到缴费', '答复期限自次日起重新计算'],
  'search-recorded': null,
  'decision-proposed': null,
  'decision-returned': null,
  'decision-reviewed': null,
  decided: ({ letterId }) => [letterId === null ? '申请办结' : '答复已作出'],
  withdrawn: () => ['您撤回了申请'],
  complained: () => ['收到您反映的问题'],
  'complaint-answered': ({ text }) => ['机关答复您反映的问题', text],
  'publication-suggested': ({ text }) => ['您建议将申请的信息纳入主动公开', text],
  'suggestion-answered': ({ accepted, text }) => [
    accepted ? '机关采纳您的建议，纳入主动公开' : '机关没有采纳您的建议',
    text,
  ],
  'split-into': ({ requestIds }) => [`申请拆分为${requestIds.length}件分别办理`],
  'parts-told': () => ['机关寄出各件的登记编号和查询码'],
  'split-from': () => ['由一件包含几个事项的申请拆分而来'],
  'merged-into': ({ number }) => [`并入${number}一并办理`],
  linked: null,
  transferred: ({ organName }) => [`转${organName}办理`],
  'transferred-from': ({ organName }) => [`由${organName}转来`],
  reopened: ({ answerBy }) => ['机关重新办理', `重新答复的期限：${dayInChinese(answerBy)}`],
  restricted: null,
  'handed-over': null,
  'topics-set': null,
  'answer-published': null,
  'item-begun': null,
  'file-added': null,
  archived: () => ['归档'],
  'identity-purged': () => ['您的身份证明和证件号码已按规定清除'],
}
