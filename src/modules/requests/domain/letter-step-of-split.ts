import { done } from '../../../kernel/outcome.ts'
import { toApplicant } from './letter-drafts-of-steps.ts'
import type { LetterStep } from './letter-step.ts'

/** A request that another one became, as its applicant is told: the number and query code to follow it with. */
export type FollowedPart = { readonly number: string; readonly code: string; readonly title: string }

/** 拆分办理告知书: who did not apply online has nowhere else to learn the numbers of the parts (一事一申请). */
export const splitNoticeStep: LetterStep<{ readonly letterId: string; readonly parts: readonly FollowedPart[] }> = {
  step: 'tell-of-parts',
  codes: ['split-notice'],
  rule: (_file, { letterId }, { today }) => done([{ kind: 'parts-told', on: today, letterId }]),
  letters: (_before, { request }, { letterId, parts }) => [
    { id: letterId, draft: toApplicant(request, 'split-notice', { partsList: parts.map(lineOf).join('\n') }) },
  ],
}

function lineOf({ number, code, title }: FollowedPart, index: number): string {
  return `${index + 1}．登记编号${number}，查询码${code}，内容：${title}`
}
