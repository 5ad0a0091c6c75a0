/** Where the office stands with a document; how it stands in law follows from its facts. */
export const documentStages = [
  { key: 'preparing', zh: '起草审核' },
  { key: 'decided', zh: '待登记印发' },
  { key: 'issued', zh: '已印发' },
  { key: 'dropped', zh: '终止办理' },
] as const

export type DocumentStage = (typeof documentStages)[number]['key']

export function stageLabel(stage: DocumentStage): string {
  return documentStages.find(({ key }) => key === stage)?.zh ?? stage
}
