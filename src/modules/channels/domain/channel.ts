import { channelKinds, type ChannelKind } from '../../../statute/proactive-disclosure/channel-kinds.table.ts'

/** A way an organ publishes: its site, an account, a newspaper, a place to read (条例 第二十三条、第二十五条). */
export type Channel = {
  readonly id: number
  readonly organId: string
  readonly kind: ChannelKind
  readonly name: string
  /** 账号、刊号、地点: what it is known by. */
  readonly account: string
  /** Where citizens find it on the net; empty where nowhere. */
  readonly address: string
  /** After how many days without a post it counts as not kept up; null: what the inspection says. */
  readonly staleDays: number | null
  readonly closed: boolean
  /** Whether the program posts there itself: a system administrator has connected it. */
  readonly connected: boolean
  /** The address its platform is reached at; null: the public one. */
  readonly base: string | null
  /** Whether credentials are kept, sealed; nobody sees them again. */
  readonly hasCredentials: boolean
  /** The picture an article without one of its own begins with. */
  readonly coverId: string | null
  readonly version: number
}

/** What a person enters of a channel. */
export type ChannelEntry = Pick<Channel, 'kind' | 'name' | 'account' | 'address' | 'staleDays' | 'closed'>

/** Which items go to a channel of their own accord when they are published: of a kind, in a column, or both. */
export type ChannelRule = {
  readonly id: number
  readonly itemKind: string | null
  readonly columnId: string | null
}

export function kindOf(kind: ChannelKind) {
  const row = channelKinds.find(({ key }) => key === kind)
  if (row === undefined) throw new Error(`no kind of channel ${kind}`)
  return row
}

/** Kinds whose platforms the program can speak to. */
export const connectableKinds = ['wechat', 'weibo'] as const

export type ConnectableKind = (typeof connectableKinds)[number]

export function isConnectable(kind: ChannelKind): kind is ConnectableKind {
  return connectableKinds.some((one) => one === kind)
}

/** Whether items put to this channel are sent by the program. */
export function isSentByProgram({ kind, connected, closed, hasCredentials }: Channel): boolean {
  return isConnectable(kind) && connected && !closed && hasCredentials
}
