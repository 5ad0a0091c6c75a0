/** Everything that can be done to an item; each leaves an entry that is never changed. */
export const trailSteps = [
  { key: 'create', zh: '拟稿' },
  { key: 'edit', zh: '修改' },
  { key: 'submit', zh: '提交审核' },
  { key: 'clear-finding', zh: '核实提示' },
  { key: 'pass', zh: '审核通过' },
  { key: 'return', zh: '退回修改' },
  { key: 'take-back', zh: '收回修改' },
  { key: 'schedule', zh: '定时发布' },
  { key: 'publish', zh: '发布' },
  { key: 'keep-back', zh: '不主动公开' },
  { key: 're-evaluate', zh: '重新评估' },
  { key: 'correct', zh: '更正' },
  { key: 'withdraw', zh: '撤下' },
  { key: 'move-in', zh: '迁入' },
] as const

export type TrailStep = (typeof trailSteps)[number]['key']

export type TrailEntry = {
  readonly seq: number
  readonly edition: number
  readonly step: TrailStep
  /** What the step said: `{ review, opinion }` of a review, `{ why }` of a withdrawal, … */
  readonly detail: Readonly<Record<string, string>>
  /** Null where the program did it. */
  readonly actorId: string | null
  readonly actorName: string
  readonly at: Date
}

/** An entry before it is kept. */
export type NewEntry = Pick<TrailEntry, 'step' | 'detail'>

/** The entries since the edition was last submitted: one round of review. */
export function roundOf(trail: readonly TrailEntry[]): readonly TrailEntry[] {
  const start = trail.findLastIndex(({ step }) => step === 'submit')
  return start === -1 ? [] : trail.slice(start)
}
