import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { dayInChina, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { ChannelRecords } from '../data/channel-records.ts'
import type { PostRecords } from '../data/post-records.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import { isSentByProgram, type Channel } from '../domain/channel.ts'

/** An item of the person's organ; `publishedOn` null where citizens do not read it now. */
export type ItemToPost = { readonly id: number; readonly title: string; readonly publishedOn: Day | null }

export type PutNeeds = { readonly channels: ChannelRecords; readonly posts: PostRecords; readonly now: Date }

type Done<Value> = Promise<Outcome<Acted<Value>, ChannelRefusal>>

/** Puts a published item into the outbox of channels the program posts to; gives how many. */
export async function putOnChannels(
  needs: PutNeeds,
  actor: Staff,
  item: ItemToPost,
  channelIds: readonly number[],
): Done<number> {
  const { organId } = actor
  if (!mayDo(actor, 'post-to-channels', organId)) return refuse('not-permitted')
  if (item.publishedOn === null) return refuse('not-published')
  const names: string[] = []
  for (const channelId of channelIds) {
    const channel = await openChannel(needs, organId, channelId)
    if (!channel.ok) return channel
    if (!isSentByProgram(channel.value)) return refuse('no-such-channel')
    const post = { organId, channelId, itemId: item.id, title: item.title, madeBy: actor.name }
    const id = await needs.posts.addPost({ ...post, state: 'waiting', byHand: false, nextTryAt: needs.now })
    if (id === null) return refuse('already-there')
    names.push(channel.value.name)
  }
  if (names.length === 0) return refuse('no-channel-chosen')
  const subject = { kind: 'item', id: String(item.id) }
  return done({
    value: names.length,
    deeds: [{ organId, action: 'post.queue', subject, detail: { title: item.title, channels: names } }],
  })
}

/** What a person has posted by hand, for the record. */
export type PostedByHand = { readonly channelId: number; readonly postedOn: Day; readonly address: string }

/** Records that an item was put on a channel by hand; gives the id of the record. */
export async function recordPost(
  needs: PutNeeds,
  actor: Staff,
  item: ItemToPost,
  { channelId, postedOn, address }: PostedByHand,
): Done<number> {
  const { organId } = actor
  if (!mayDo(actor, 'post-to-channels', organId)) return refuse('not-permitted')
  if (item.publishedOn === null) return refuse('not-published')
  const channel = await openChannel(needs, organId, channelId)
  if (!channel.ok) return channel
  if (postedOn > dayInChina(needs.now)) return refuse('posted-in-future')
  if (postedOn < item.publishedOn) return refuse('posted-before-item')
  const post = { organId, channelId, itemId: item.id, title: item.title, madeBy: actor.name, address }
  const postedAt = instantOn(postedOn, needs.now)
  const id = await needs.posts.addPost({ ...post, state: 'posted', byHand: true, postedAt })
  if (id === null) return refuse('already-there')
  const subject = { kind: 'item', id: String(item.id) }
  const detail = { title: item.title, channel: channel.value.name, address }
  return done({ value: id, deeds: [{ organId, action: 'post.record', subject, detail }] })
}

async function openChannel(
  { channels }: PutNeeds,
  organId: string,
  channelId: number,
): Promise<Outcome<Channel, ChannelRefusal>> {
  const channel = await channels.lockChannel(channelId)
  if (channel === undefined || channel.organId !== organId) return refuse('no-such-channel')
  return channel.closed ? refuse('channel-closed') : done(channel)
}

/** Now, where it was today; else noon of that day in China, as nobody says the hour. */
function instantOn(on: Day, now: Date): Date {
  return on === dayInChina(now) ? now : new Date(`${on}T04:00:00Z`)
}
