import { guideElements } from '../../../statute/proactive-disclosure/guide-elements.table.ts'
import type { Leader, LeaderEntry } from '../domain/leader.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'
import type { ShownProposal } from './site-keeping.ts'

/** What kind of change it is, in words. */
export function kindOf({ change }: Proposal): string {
  if (change.is === 'banner') return change.picture === null ? '去掉题图' : '更换题图'
  if (change.is === 'description') return '修改栏目说明'
  if (change.is === 'guide') return '修改公开指南'
  if (change.is === 'leader-removal') return '删去领导信息'
  return change.target === null ? '增加领导信息' : '修改领导信息'
}

export type Difference = { readonly term: string; readonly was: string | null; readonly will: string }

/** What of a leader, a column or the guide would be otherwise; all of a new one. */
export function changesOf({ proposal: { change }, before, saysNow, guideNow }: ShownProposal): readonly Difference[] {
  if (change.is === 'description')
    return [{ term: '栏目说明', was: saysNow === '' ? null : saysNow, will: change.description || '（不再显示）' }]
  if (change.is === 'guide') return changesOfGuide(change.guide, guideNow)
  return change.is === 'leader' ? changesOfLeader(change.entry, before) : []
}

function changesOfLeader(entry: LeaderEntry, before: Leader | null): readonly Difference[] {
  const terms = [
    ['姓名', before?.name, entry.name],
    ['职务', before?.post, entry.post],
    ['分工', before?.duties, entry.duties],
    ['简历', before?.career, entry.career],
    ['顺序', before?.position, entry.position],
  ] as const
  return terms
    .filter(([, was, will]) => was !== will && `${will}${was ?? ''}` !== '')
    .map(([term, was, will]) => ({ term, was: was === undefined ? null : String(was), will: String(will) }))
}

function changesOfGuide(guide: Site['guide'], now: Site['guide']): readonly Difference[] {
  return guideElements
    .map(({ key, zh }) => ({ term: zh, was: now[key] ?? '', will: guide[key] ?? '' }))
    .filter(({ was, will }) => was !== will)
    .map(({ term, was, will }) => ({ term, was: was === '' ? null : was, will: will || '（按登记的情况自动生成）' }))
}
