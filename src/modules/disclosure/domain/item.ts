import type { Day } from '../../../kernel/day.ts'
import type { Edition } from './edition.ts'
import type { ItemKind } from './item-kinds.table.ts'
import type { TrailEntry } from './trail.ts'

/** 公开属性 (公文处理, 条例 第十三条): decided at the source, with its ground where it is withheld. */
export type Attribute = 'proactive' | 'on-request' | 'withheld'

export const attributes = [
  { key: 'proactive', zh: '主动公开' },
  { key: 'on-request', zh: '依申请公开' },
  { key: 'withheld', zh: '不予公开' },
] as const satisfies readonly { readonly key: Attribute; readonly zh: string }[]

/**
 * Where the office stands with an item. What citizens read is its shown edition, whatever the stage: a correction is a
 * draft while the edition before it stays on show.
 */
export const stages = [
  { key: 'draft', zh: '拟稿' },
  { key: 'in-review', zh: '审核中' },
  { key: 'scheduled', zh: '待发布' },
  { key: 'published', zh: '已发布' },
  { key: 'kept-back', zh: '不主动公开' },
  { key: 'withdrawn', zh: '已撤下' },
] as const

export type ItemStage = (typeof stages)[number]['key']

/** What is published, or to be: its editions and everything that was done to it. */
export type Item = {
  readonly id: number
  readonly organId: string
  readonly kind: ItemKind
  readonly attribute: Attribute | null
  /** The ground where it is withheld (条例 第十四条至第十六条). */
  readonly ground: string | null
  readonly stage: ItemStage
  readonly indexNumber: string | null
  /** The edition citizens read; null where they read none. */
  readonly shown: Edition | null
  /** The edition the office works on, or worked on last. */
  readonly working: Edition
  /** By when it has to be public (条例 第二十六条). */
  readonly dueOn: Day | null
  /** When it goes public, once review is over. */
  readonly publishAt: Date | null
  readonly publishedAt: Date | null
  readonly reviewAgainOn: Day | null
  readonly withdrawn: { readonly at: Date; readonly why: string } | null
  readonly author: { readonly accountId: string; readonly name: string }
  readonly trail: readonly TrailEntry[]
  readonly version: number
}

export function stageLabel(stage: ItemStage): string {
  return stages.find(({ key }) => key === stage)?.zh ?? stage
}
