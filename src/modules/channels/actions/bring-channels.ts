import type { Program } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { channelRecords } from '../data/channel-records.ts'
import { keepMonth } from '../data/monthly-rows.ts'
import { postRecords } from '../data/post-records.ts'
import type { ChannelEntry } from '../domain/channel.ts'
import type { MonthCount } from '../domain/month-count.ts'

/** An item that was put on a channel before. */
export type BroughtPost = {
  readonly itemId: number
  readonly title: string
  readonly postedAt: Date
  readonly address: string
  /** Who put it there. */
  readonly madeBy: string
}

/** A channel with what was counted and posted there before. */
export type BroughtChannel = {
  readonly entry: ChannelEntry
  readonly months: readonly MonthCount[]
  readonly posts: readonly BroughtPost[]
}

/** Takes in a channel of an organ with its past, by the program itself; gives its id. */
export async function bringChannel(
  transaction: DatabaseTransaction,
  by: Program,
  organId: string,
  { entry, months, posts }: BroughtChannel,
): Promise<Outcome<Acted<number>, never>> {
  const id = await channelRecords(transaction).addChannel(organId, entry)
  for (const month of months) await keepMonth(transaction, { channelId: id, by: by.name }, month)
  const records = postRecords(transaction)
  for (const post of posts) {
    const record = { organId, channelId: id, state: 'posted', byHand: true } as const
    await records.addPost({ ...record, ...post })
  }
  const subject = { kind: 'channel', id: String(id) }
  const detail = { name: entry.name, kind: entry.kind, posts: posts.length }
  return done({ value: id, deeds: [{ organId, action: 'channel.create', subject, detail }] })
}
