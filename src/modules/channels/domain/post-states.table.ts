/** As badges are coloured. */
export type Tone = 'neutral' | 'active' | 'good' | 'warning' | 'bad'

/**
 * Where an item stands on a channel. `sending`: somebody is about it; who finds it so later knows that whoever it was has
 * stopped in the middle. `accepted`: the platform has it and publishes it in its own time.
 */
export const postStates = [
  { key: 'waiting', zh: '待发送', tone: 'active' },
  { key: 'sending', zh: '发送中', tone: 'active' },
  { key: 'accepted', zh: '平台处理中', tone: 'active' },
  { key: 'posted', zh: '已发布', tone: 'good' },
  { key: 'failed', zh: '发送失败', tone: 'bad' },
  { key: 'uncertain', zh: '是否发出不明', tone: 'bad' },
  { key: 'removing', zh: '正在撤下', tone: 'warning' },
  { key: 'taken-down', zh: '已撤下', tone: 'neutral' },
  { key: 'cancelled', zh: '已取消', tone: 'neutral' },
] as const satisfies readonly { readonly key: string; readonly zh: string; readonly tone: Tone }[]

export type PostState = (typeof postStates)[number]['key']
