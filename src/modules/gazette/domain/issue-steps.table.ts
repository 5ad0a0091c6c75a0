import type { Permission } from '../../../kernel/permission.ts'
import type { IssueStage } from './issue-stages.table.ts'

type StepRow = {
  readonly key: string
  readonly zh: string
  readonly may: Permission
  readonly from: readonly IssueStage[]
  /** Not by whoever put the issue together. */
  readonly byAnother?: true
}

/** Which step may be taken from which stage, and by whom. */
export const issueSteps = [
  { key: 'arrange', zh: '编排目录', may: 'write-items', from: ['assembling'] },
  { key: 'clear-finding', zh: '核实提示', may: 'write-items', from: ['assembling'] },
  { key: 'submit', zh: '提交审核', may: 'write-items', from: ['assembling'] },
  { key: 'approve', zh: '审核通过', may: 'approve-items', from: ['submitted'], byAnother: true },
  { key: 'return', zh: '退回修改', may: 'approve-items', from: ['submitted', 'approved'] },
  { key: 'take-back', zh: '撤回修改', may: 'write-items', from: ['submitted', 'approved'] },
  { key: 'publish', zh: '出版', may: 'publish-items', from: ['approved'] },
  { key: 'distribute', zh: '登记印数和分送', may: 'write-items', from: ['published'] },
  { key: 'correct', zh: '登记更正', may: 'publish-items', from: ['published'] },
  { key: 'drop', zh: '取消本期', may: 'write-items', from: ['assembling'] },
] as const satisfies readonly StepRow[]

export type IssueStep = (typeof issueSteps)[number]['key']
