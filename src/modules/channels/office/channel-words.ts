import { dayInChinese, timeInChina } from '../../../kernel/day.ts'
import type { Tone } from '../../../ui/office/status-badge.tsx'
import { isConnectable, isSentByProgram, type Channel } from '../domain/channel.ts'
import type { AccountStanding } from '../domain/stale-account.ts'

/** `2026-03-02 09:05`. */
export function minute(at: Date): string {
  return timeInChina(at).slice(0, 16)
}

/** How the program and a channel stand to each other. */
export function connectionWords(channel: Channel): string {
  if (!isConnectable(channel.kind)) return '人工登记'
  if (isSentByProgram(channel)) return '自动发送'
  return channel.connected ? '已对接，缺凭据' : '未对接，人工登记'
}

export function standingWords({ state, through }: AccountStanding): { readonly words: string; readonly tone: Tone } {
  if (state === 'silent') return { words: '没有发布记录', tone: 'warning' }
  if (state === 'stale') return { words: '超期未更新', tone: 'bad' }
  if (state === 'nearly' && through !== null) return { words: `${dayInChinese(through)}前应更新`, tone: 'warning' }
  return { words: '更新正常', tone: 'good' }
}

export const channelHref = (id: number) => `/office/channels/${id}`
export const postHref = (id: number) => `/office/channels/posts/${id}`

/** An id as addresses carry it; 0, which nothing has, where it is none. */
export function idIn(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}
