import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Problem } from '../../../platform/http/page.ts'
import type { Channel, ChannelRule } from '../domain/channel.ts'
import type { CountedMonth } from '../domain/count-channel.ts'
import { channelRefusals } from '../refusals.zh.ts'
import type { ListedPost } from '../queries/posts.ts'
import type { ChannelDesk } from './desk.ts'

/** Posts on one page of a channel's list. */
export const PAGE_SIZE = 30

export const noSuchChannel: Problem = { status: 404, detail: channelRefusals['no-such-channel'].words }

/** A channel with all its page shows. */
export type ShownChannel = {
  readonly actor: Staff
  readonly channel: Channel
  readonly today: Day
  readonly newestOn: Day | null
  readonly rules: readonly ChannelRule[]
  readonly months: readonly CountedMonth[]
  readonly posts: readonly ListedPost[]
  readonly total: number
  readonly page: number
  readonly itemKinds: ReturnType<ChannelDesk['itemKinds']>
  readonly columns: ReturnType<ChannelDesk['columnsOf']>
  /** What was typed into one of its forms, and what is wrong with it. */
  readonly typed: RawFields
  readonly errors: FieldErrors
}

/** Reads what the page of a channel needs; also where one of its forms comes back with mistakes. */
export async function showChannel(
  desk: ChannelDesk,
  actor: Staff,
  id: string,
  { page = 1, typed = {}, errors = {} }: { page?: number; typed?: RawFields; errors?: FieldErrors },
): Promise<Outcome<ShownChannel, Problem>> {
  const { organId } = actor
  const channel = await desk.findChannel(organId, id)
  if (channel === undefined) return refuse(noSuchChannel)
  const today = desk.today()
  const [listed, rules, counts, { posts, total }] = await Promise.all([
    desk.channelsOf(organId),
    desk.rulesOf(channel.id),
    desk.countsOf(organId, Number(today.slice(0, 4))),
    desk.postsOfChannel(channel.id, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
  ])
  return done({
    ...{ actor, channel, today, rules, posts, total, page, typed, errors },
    newestOn: listed.find((one) => one.channel.id === channel.id)?.newestOn ?? null,
    months: counts.find((one) => one.channel.id === channel.id)?.months ?? [],
    itemKinds: desk.itemKinds(),
    columns: desk.columnsOf(organId),
  })
}
