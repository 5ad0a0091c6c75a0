import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { keepMonth } from '../data/monthly-rows.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import type { Channel } from '../domain/channel.ts'
import { faultsOfMonth, type MonthAround, type MonthCount } from '../domain/month-count.ts'

/** Keeps what a person counted on a channel of their organ in a month. */
export async function enterMonth(
  transaction: DatabaseTransaction,
  actor: Staff,
  { channel, around }: { readonly channel: Channel; readonly around: MonthAround },
  count: MonthCount,
): Promise<Outcome<Acted<undefined>, ChannelRefusal>> {
  const { organId } = channel
  if (organId !== actor.organId) return refuse('no-such-channel')
  if (!mayDo(actor, 'post-to-channels', organId)) return refuse('not-permitted')
  if (Object.keys(faultsOfMonth(count, around)).length > 0) return refuse('month-fault')
  await keepMonth(transaction, { channelId: channel.id, by: actor.name }, count)
  const subject = { kind: 'channel', id: String(channel.id) }
  const { month, posts, followers, views } = count
  const detail = { name: channel.name, month, posts, followers, views }
  return done({ value: undefined, deeds: [{ organId, action: 'channel.count', subject, detail }] })
}
