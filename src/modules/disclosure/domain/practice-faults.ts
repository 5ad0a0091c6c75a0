import type { ReviewStep } from './review-practice.ts'

const MOST = 6

/**
 * What is wrong with the reviews an organ wants to settle, in Chinese; undefined where nothing is. 先审查、后公开 (保守国家秘密法
 * 第三十五条): one of them is of secrecy; the last word is that of who answers for the organ.
 */
export function faultOfPractice(steps: readonly ReviewStep[]): string | undefined {
  if (!steps.some(({ may }) => may === 'review-secrecy')) return '应当有一步保密审查（保守国家秘密法第三十五条）。'
  if (steps.at(-1)?.may !== 'approve-items') return '最后一步应当由机关负责人审定。'
  if (new Set(steps.map(({ zh }) => zh)).size < steps.length) return '各步的名称不能相同。'
  return steps.length > MOST ? `审核步骤不超过${MOST}步。` : undefined
}

/**
 * The steps as they are kept: a step that was there before keeps its key, so that reviews passed already still count; a new
 * one gets a key nobody had.
 */
export function keyedSteps(
  wanted: readonly (Omit<ReviewStep, 'key'> & { readonly key: string | null })[],
  before: readonly ReviewStep[],
): readonly ReviewStep[] {
  const known = new Set(before.map(({ key }) => key))
  const taken = new Set(known)
  const freshKey = (): string => {
    let number = 1
    while (taken.has(`step-${number}`)) number += 1
    taken.add(`step-${number}`)
    return `step-${number}`
  }
  const used = new Set<string>()
  return wanted.map(({ key, zh, may }) => {
    const stays = key !== null && known.has(key) && !used.has(key)
    const own = stays ? key : freshKey()
    used.add(own)
    return { key: own, zh, may }
  })
}
