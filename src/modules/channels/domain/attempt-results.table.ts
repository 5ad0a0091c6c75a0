import type { Tone } from './post-states.table.ts'

/** What a try came to, as the record of a post says it. */
export const attemptResults = [
  { key: 'posted', zh: '已发布', tone: 'good' },
  { key: 'accepted', zh: '平台已接收', tone: 'active' },
  { key: 'temporary', zh: '暂时没有办成', tone: 'warning' },
  { key: 'permanent', zh: '平台拒绝', tone: 'bad' },
  { key: 'uncertain', zh: '是否发出不明', tone: 'bad' },
  { key: 'interrupted', zh: '发送中断，尚未提交，重新发送', tone: 'warning' },
  { key: 'removed', zh: '已撤下', tone: 'good' },
  { key: 'impossible', zh: '平台不能撤下', tone: 'bad' },
] as const satisfies readonly { readonly key: string; readonly zh: string; readonly tone: Tone }[]

export type AttemptResult = (typeof attemptResults)[number]['key']
