import type { Permission } from '../../../kernel/permission.ts'
import type { Stage } from './lifecycle.ts'

type StepRow = {
  readonly key: string
  /** The verb on the button. */
  readonly zh: string
  readonly may: Permission
  /** The stages it may be taken from. */
  readonly from: readonly Stage[]
  readonly article: string | null
}

const working = ['in-hand', 'consulting'] as const
const undecided = [
  'awaiting-confirmation',
  'in-hand',
  'awaiting-correction',
  'consulting',
  'awaiting-reasons',
  'awaiting-fee',
] as const
const anyOpen = [...undecided, 'in-review', 'in-approval', 'decided'] as const
const finished = ['replied', 'closed'] as const

/**
 * Which step may be taken from which stage, and by whom. Buttons, pages and actions all read it, so that no screen
 * offers what the rules refuse.
 */
export const steps = [
  { key: 'confirm-receipt', zh: '确认收到', may: 'register-requests', from: ['awaiting-confirmation'], article: '条例 第三十一条' },
  { key: 'assign', zh: '交办', may: 'assign-requests', from: anyOpen, article: null },
  { key: 'note', zh: '记录', may: 'handle-requests', from: [...anyOpen, ...finished, 'archived'], article: null },
  { key: 'ask-for-correction', zh: '通知补正', may: 'handle-requests', from: ['in-hand'], article: '条例 第三十条' },
  { key: 'receive-correction', zh: '登记补正', may: 'register-requests', from: ['awaiting-correction'], article: '条例 第三十条' },
  { key: 'consult', zh: '征求意见', may: 'handle-requests', from: working, article: '条例 第三十二条、第三十四条' },
  { key: 'consultation-received', zh: '登记对方收到', may: 'handle-requests', from: ['consulting'], article: '条例 第三十二条' },
  { key: 'hear-opinion', zh: '登记意见', may: 'handle-requests', from: ['consulting'], article: '条例 第三十二条' },
  { key: 'tell-third-party', zh: '告知第三方决定公开', may: 'handle-requests', from: ['decided'], article: '条例 第三十二条' },
  { key: 'record-search', zh: '登记检索情况', may: 'handle-requests', from: working, article: '条例 第三十六条第四项' },
  { key: 'ask-for-extension', zh: '申请延期', may: 'handle-requests', from: working, article: '条例 第三十三条第二款' },
  { key: 'approve-extension', zh: '批准延期', may: 'approve-decisions', from: working, article: '条例 第三十三条第二款' },
  { key: 'refuse-extension', zh: '不同意延期', may: 'approve-decisions', from: working, article: '条例 第三十三条第二款' },
  { key: 'notify-extension', zh: '告知延期', may: 'handle-requests', from: working, article: '条例 第三十三条第二款' },
  { key: 'ask-for-reasons', zh: '要求说明理由', may: 'handle-requests', from: ['in-hand'], article: '条例 第三十五条' },
  { key: 'hear-reasons', zh: '登记理由', may: 'handle-requests', from: ['awaiting-reasons'], article: '条例 第三十五条' },
  { key: 'delay', zh: '确定延迟答复期限', may: 'approve-decisions', from: ['in-hand'], article: '条例 第三十五条' },
  { key: 'notify-fee', zh: '通知缴费', may: 'handle-requests', from: ['in-hand'], article: '条例 第四十二条' },
  { key: 'receive-fee', zh: '登记缴费', may: 'register-requests', from: ['awaiting-fee'], article: '国办函〔2020〕109号' },
  { key: 'propose-decision', zh: '拟定答复', may: 'handle-requests', from: ['in-hand', 'consulting', 'awaiting-correction', 'awaiting-reasons', 'awaiting-fee'], article: '条例 第三十六条' },
  { key: 'review-decision', zh: '审核', may: 'review-decisions', from: ['in-review'], article: '条例 第十七条' },
  { key: 'approve-decision', zh: '签发', may: 'approve-decisions', from: ['in-approval'], article: '条例 第三十三条' },
  { key: 'return-decision', zh: '退回修改', may: 'review-decisions', from: ['in-review'], article: null },
  { key: 'return-from-approval', zh: '不予签发，退回修改', may: 'approve-decisions', from: ['in-approval'], article: null },
  { key: 'send-letter', zh: '登记发出', may: 'register-requests', from: [...anyOpen, ...finished, 'split'], article: '国办公开办函〔2016〕235号' },
  { key: 'letter-served', zh: '登记送达', may: 'register-requests', from: [...anyOpen, ...finished, 'split'], article: '国办公开办函〔2016〕235号' },
  { key: 'letter-failed', zh: '登记退回', may: 'register-requests', from: [...anyOpen, ...finished, 'split'], article: null },
  { key: 'withdraw', zh: '登记撤回', may: 'register-requests', from: undecided, article: null },
  { key: 'complain', zh: '登记投诉', may: 'register-requests', from: [...anyOpen, ...finished], article: '条例 第五十一条' },
  { key: 'answer-complaint', zh: '答复投诉', may: 'handle-requests', from: [...anyOpen, ...finished], article: '条例 第四十七条' },
  { key: 'split', zh: '拆分申请', may: 'register-requests', from: ['in-hand'], article: '国办函〔2020〕109号' },
  { key: 'tell-of-parts', zh: '告知申请人各件编号', may: 'register-requests', from: ['split'], article: '国办函〔2020〕109号' },
  { key: 'merge', zh: '并入其他申请', may: 'register-requests', from: ['in-hand'], article: null },
  { key: 'link', zh: '关联申请', may: 'handle-requests', from: [...anyOpen, ...finished], article: null },
  { key: 'transfer', zh: '转其他机关', may: 'assign-requests', from: ['awaiting-confirmation', 'in-hand'], article: '条例 第三十六条第五项' },
  { key: 'reopen', zh: '重新办理', may: 'assign-requests', from: finished, article: null },
  { key: 'restrict', zh: '设为限阅', may: 'assign-requests', from: [...anyOpen, ...finished], article: null },
  { key: 'set-topics', zh: '标注主题', may: 'handle-requests', from: [...anyOpen, ...finished], article: null },
  { key: 'add-file', zh: '添加附件', may: 'handle-requests', from: [...anyOpen, ...finished], article: null },
  { key: 'publish-answer', zh: '转为主动公开', may: 'approve-decisions', from: [...finished, 'archived'], article: '条例 第四十四条' },
  { key: 'begin-item', zh: '拟为主动公开信息', may: 'assign-requests', from: [...finished, 'archived'], article: '条例 第四十四条' },
  { key: 'answer-suggestion', zh: '答复主动公开的建议', may: 'assign-requests', from: [...finished, 'archived'], article: '条例 第四十四条' },
  { key: 'archive', zh: '归档', may: 'register-requests', from: finished, article: '条例 第四十五条' },
] as const satisfies readonly StepRow[]

export type Step = (typeof steps)[number]['key']

/** The row of a step. */
export function stepRow(step: Step): StepRow & { readonly key: Step } {
  const row = steps.find((known) => known.key === step)
  if (row === undefined) throw new Error(`no such step: ${step}`)
  return row
}

