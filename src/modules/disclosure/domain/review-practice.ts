import type { Permission } from '../../../kernel/permission.ts'
import type { Item } from './item.ts'
import { roundOf, type TrailStep } from './trail.ts'

/** One review an item has to pass. */
export type ReviewStep = {
  readonly key: string
  readonly zh: string
  readonly may: Extract<Permission, 'review-secrecy' | 'review-items' | 'approve-items'>
}

/** 先审查、后公开 (保守国家秘密法 第三十五条), 三审三校: what an organ starts with; it may settle other steps. */
export const usualPractice: readonly ReviewStep[] = [
  { key: 'first', zh: '初审', may: 'review-items' },
  { key: 'secrecy', zh: '保密审查', may: 'review-secrecy' },
  { key: 'second', zh: '复审', may: 'review-items' },
  { key: 'final', zh: '终审', may: 'approve-items' },
]

/**
 * The review an item waits for. Where the organ has settled other steps meanwhile and nothing of them is left, the last one
 * is waited for again; undefined only where there is none at all.
 */
export function reviewAwaited(item: Pick<Item, 'trail'>, practice: readonly ReviewStep[]): ReviewStep | undefined {
  const passed = roundOf(item.trail).filter(({ step }) => step === 'pass')
  return practice.find(({ key }) => !passed.some(({ detail }) => detail.review === key)) ?? practice.at(-1)
}

/** Whoever wrote or has reviewed this round may not review it (further). */
export function tookPart(item: Pick<Item, 'trail'>, accountId: string): boolean {
  const edition = item.trail.at(-1)?.edition
  const wrote = item.trail.filter((entry) => entry.edition === edition && writing.has(entry.step))
  const reviewed = roundOf(item.trail).filter(({ step }) => step === 'pass')
  return [...wrote, ...reviewed].some(({ actorId }) => actorId === accountId)
}

const writing: ReadonlySet<TrailStep> = new Set(['create', 'edit', 'correct', 'submit', 're-evaluate'])
