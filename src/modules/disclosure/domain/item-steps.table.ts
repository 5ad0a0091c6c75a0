import type { Permission } from '../../../kernel/permission.ts'
import type { ItemStage } from './item.ts'

type StepRow = {
  readonly key: string
  /** The verb on the button. */
  readonly zh: string
  /** Null: the permission of the review that is awaited. */
  readonly may: Permission | null
  readonly from: readonly ItemStage[]
  readonly article: string | null
}

/** Which step may be taken from which stage, and by whom. Buttons, pages and actions all read it. */
export const itemSteps = [
  { key: 'edit', zh: '修改', may: 'write-items', from: ['draft'], article: null },
  { key: 'submit', zh: '提交审核', may: 'write-items', from: ['draft'], article: '条例 第十七条' },
  { key: 'clear-finding', zh: '核实提示', may: 'write-items', from: ['draft'], article: null },
  { key: 'pass', zh: '审核通过', may: null, from: ['in-review'], article: '条例 第十七条' },
  { key: 'return', zh: '退回修改', may: null, from: ['in-review'], article: null },
  { key: 'take-back', zh: '收回修改', may: 'write-items', from: ['in-review', 'scheduled'], article: null },
  { key: 'publish', zh: '立即发布', may: 'publish-items', from: ['scheduled'], article: '条例 第二十六条' },
  { key: 'correct', zh: '更正', may: 'write-items', from: ['published'], article: null },
  { key: 'withdraw', zh: '撤下', may: 'publish-items', from: ['published'], article: null },
  { key: 're-evaluate', zh: '重新评估', may: 'write-items', from: ['kept-back'], article: '条例 第十八条' },
] as const satisfies readonly StepRow[]

export type ItemStep = (typeof itemSteps)[number]['key']
