import type { ConsultedParty, OpinionAnswer } from './request-event.ts'

/** Whose opinion is asked. */
export const consultedParties = [
  { key: 'third-party', zh: '第三方' },
  { key: 'co-maker', zh: '共同制作机关' },
  { key: 'other-organ', zh: '其他机关' },
] as const satisfies readonly { readonly key: ConsultedParty; readonly zh: string }[]

/** What they answer. */
export const opinionAnswers = [
  { key: 'agrees', zh: '同意公开' },
  { key: 'disagrees', zh: '不同意公开' },
  { key: 'partly', zh: '部分同意公开' },
] as const satisfies readonly { readonly key: OpinionAnswer; readonly zh: string }[]
