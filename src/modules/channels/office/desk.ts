import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { ItemToPost } from '../actions/put-on-channels.ts'
import type { Channel, ChannelRule } from '../domain/channel.ts'
import type { OpenChannels } from '../open-channels.ts'
import type { ChannelCount } from '../queries/channel-counts.ts'
import type { ListedChannel } from '../queries/channels-of.ts'
import type { KeptAttempt, ListedPost } from '../queries/posts.ts'

/** What the pages of channels ask and do. */
export type ChannelDesk = OpenChannels & {
  today(): Day
  channelsOf(organId: string): Promise<readonly ListedChannel[]>
  findChannel(organId: string, id: string): Promise<Channel | undefined>
  rulesOf(channelId: number): Promise<readonly ChannelRule[]>
  countsOf(organId: string, year: number): Promise<readonly ChannelCount[]>
  postsOfItem(organId: string, itemId: number): Promise<readonly ListedPost[]>
  postsOfChannel(
    channelId: number,
    part: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly posts: readonly ListedPost[]; readonly total: number }>
  postsForPerson(organId: string): Promise<readonly ListedPost[]>
  findPost(
    organId: string,
    id: string,
  ): Promise<{ readonly post: ListedPost; readonly attempts: readonly KeptAttempt[] } | undefined>
  /** Channels of the person's organ and those below it that could be connected, with the names of the organs. */
  connectable(actor: Staff): Promise<readonly { readonly channel: Channel; readonly organName: string }[]>
  /** An item of an organ; undefined where it has none with this id. */
  findItem(organId: string, id: string): Promise<ItemToPost | undefined>
  /** Kinds of item and open columns of the organ's site, for rules. */
  itemKinds(): readonly { readonly key: string; readonly zh: string }[]
  columnsOf(organId: string): readonly { readonly id: string; readonly name: string }[]
  organName(organId: string): Promise<string>
}
