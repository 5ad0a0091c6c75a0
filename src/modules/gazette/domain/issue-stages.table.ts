/** Where an issue of the gazette is. */
export const issueStages = [
  { key: 'assembling', zh: '编排中' },
  { key: 'submitted', zh: '待审核' },
  { key: 'approved', zh: '待出版' },
  { key: 'published', zh: '已出版' },
  { key: 'dropped', zh: '已取消' },
] as const

export type IssueStage = (typeof issueStages)[number]['key']

export function stageLabel(stage: IssueStage): string {
  return issueStages.find(({ key }) => key === stage)?.zh ?? stage
}
