import { lastInstance, type Remedy } from './remedy.ts'

/** Where a case stands, for the organ. */
export const remedyStages = [
  { key: 'to-answer', zh: '待答复', open: true },
  { key: 'undecided', zh: '待裁决', open: true },
  { key: 'sent-back', zh: '发回待审', open: true },
  { key: 'to-redo', zh: '待履行', open: true },
  { key: 'over', zh: '已审结', open: false },
] as const

export type RemedyStage = (typeof remedyStages)[number]['key']

/** What a case waits for. */
export function remedyStageOf(remedy: Pick<Remedy, 'instances' | 'redone'>): RemedyStage {
  const { decision, copyReceivedOn, answeredOn } = lastInstance(remedy)
  if (decision === null) return copyReceivedOn !== null && answeredOn === null ? 'to-answer' : 'undecided'
  if (decision.result === 'remanded') return 'sent-back'
  return decision.redo !== null && remedy.redone === null ? 'to-redo' : 'over'
}

/** A stage as its badge says it. */
export function stageInWords(stage: RemedyStage): string {
  return remedyStages.find(({ key }) => key === stage)?.zh ?? stage
}

export const openStages: readonly RemedyStage[] = remedyStages.filter(({ open }) => open).map(({ key }) => key)
