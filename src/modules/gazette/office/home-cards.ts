import type { Staff } from '../../../kernel/actor.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import type { IssueStage } from '../domain/issue-stages.table.ts'
import type { GazetteDesk } from './gazette-desk.ts'

/** Issues that wait for whoever approves or publishes; nothing where none does. */
export async function homeCards(desk: GazetteDesk, { organId, permissions }: Staff): Promise<readonly HomeCard[]> {
  const stages: readonly IssueStage[] = [
    ...(permissions.has('approve-items') ? (['submitted'] as const) : []),
    ...(permissions.has('publish-items') ? (['approved'] as const) : []),
  ]
  const waiting = stages.length === 0 ? [] : await desk.list(organId, stages)
  if (waiting.length === 0) return []
  return [
    { title: '政府公报', href: '/office/gazette', count: waiting.length, tone: 'active', words: '期等待审核或者出版' },
  ]
}
