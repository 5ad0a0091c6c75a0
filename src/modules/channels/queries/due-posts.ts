import type { Database } from '../../../platform/database/database.ts'
import { channelOfRow, postOfRow } from '../data/channel-rows.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import type { Channel } from '../domain/channel.ts'
import type { Post } from '../domain/post.ts'

/** Ids of the posts something is to be done about by now, the longest waiting first. */
export async function duePosts(database: Database, now: Date, limit: number): Promise<readonly number[]> {
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.post')
    .select('id')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Ids of the posts whose sending began before a moment and never ended. */
export async function interruptedPosts(database: Database, before: Date): Promise<readonly number[]> {
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.post')
    .select('id')
    .where('state', '=', 'sending')
    .where('taken_up_at', '<', before)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** A post with its channel and, sealed, what its platform knows the organ by. */
export type PostToSend = { readonly post: Post; readonly channel: Channel; readonly sealed: Uint8Array | null }

export async function postToSend(database: Database, id: number): Promise<PostToSend | undefined> {
  const tables = database.withTables<ChannelTables>()
  const post = await tables.selectFrom('channels.post').selectAll().where('id', '=', id).executeTakeFirst()
  if (post === undefined) return undefined
  const channel = await tables
    .selectFrom('channels.channel')
    .selectAll()
    .where('id', '=', post.channel_id)
    .executeTakeFirstOrThrow()
  return { post: postOfRow(post), channel: channelOfRow(channel), sealed: channel.credentials }
}
