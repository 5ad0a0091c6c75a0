import { openStages } from '../domain/lifecycle.ts'
import type { WorkListFilter } from '../queries/work-list.ts'
import type { WorkCounts } from '../queries/count-work.ts'

/** The views of the work list. `due` narrows by the due day: up to the last day that counts as near. */
export const workTabs = [
  { key: 'mine', zh: '待我办理', filter: { stages: openStages, waitingForMe: true }, due: false },
  { key: 'open', zh: '全部在办', filter: { stages: openStages }, due: false },
  { key: 'unconfirmed', zh: '待确认', filter: { stages: ['awaiting-confirmation'] }, due: false },
  { key: 'pressing', zh: '逾期与临期', filter: { stages: openStages }, due: true },
  {
    key: 'finished',
    zh: '已办结',
    filter: { stages: ['replied', 'closed', 'archived', 'split', 'merged', 'transferred'] },
    due: false,
  },
] as const satisfies readonly {
  readonly key: string
  readonly zh: string
  readonly filter: WorkListFilter
  readonly due: boolean
}[]

export type WorkTab = (typeof workTabs)[number]['key']

/** How many cases a tab holds, where that is worth saying. */
export function countOf(tab: WorkTab, counts: WorkCounts): number | undefined {
  if (tab === 'finished') return undefined
  return tab === 'pressing' ? counts.overdue + counts.soon : counts[tab]
}
