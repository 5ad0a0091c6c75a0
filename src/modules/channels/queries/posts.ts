import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { postOfRow } from '../data/channel-rows.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import type { Channel } from '../domain/channel.ts'
import type { Post } from '../domain/post.ts'

/** A post with the name and kind of its channel. */
export type ListedPost = Post & { readonly channelName: string; readonly channelKind: Channel['kind'] }

/** A try to send, ask or take down, as it is on record. */
export type KeptAttempt = { readonly seq: number; readonly result: string; readonly answer: string; readonly at: Date }

const listed = (database: Database) =>
  database
    .withTables<ChannelTables>()
    .selectFrom('channels.post as post')
    .innerJoin('channels.channel as channel', 'channel.id', 'post.channel_id')
    .selectAll('post')
    .select(['channel.name as channel_name', 'channel.kind as channel_kind'])

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

/** Where an item of an organ went, in the order it did. */
export async function postsOfItem(database: Database, organId: string, itemId: number): Promise<readonly ListedPost[]> {
  const rows = await listed(database)
    .where('post.organ_id', '=', organId)
    .where('post.item_id', '=', itemId)
    .orderBy('post.id')
    .execute()
  return rows.map(listedPost)
}

/** The newest posts of a channel, and how many there are. */
export async function postsOfChannel(
  database: Database,
  channelId: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly posts: readonly ListedPost[]; readonly total: number }> {
  const [rows, { total }] = await Promise.all([
    listed(database)
      .where('post.channel_id', '=', channelId)
      .orderBy('post.id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute(),
    database
      .withTables<ChannelTables>()
      .selectFrom('channels.post')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('channel_id', '=', channelId)
      .executeTakeFirstOrThrow(),
  ])
  return { posts: rows.map(listedPost), total }
}

/** The posts of an organ a person has to look after: failed, uncertain, to be taken down or brought up to date. */
export async function postsForPerson(database: Database, organId: string): Promise<readonly ListedPost[]> {
  const rows = await listed(database)
    .where('post.organ_id', '=', organId)
    .where(
      sql<boolean>`(post.state in ('failed', 'uncertain')
      or (post.state = 'posted' and (not post.wanted or post.outdated)))`,
    )
    .orderBy('post.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(listedPost)
}

/** A post of this organ with all its tries; undefined where it has none with this id. */
export async function postWithAttempts(
  database: Database,
  organId: string,
  id: number,
): Promise<{ readonly post: ListedPost; readonly attempts: readonly KeptAttempt[] } | undefined> {
  const row = await listed(database).where('post.id', '=', id).where('post.organ_id', '=', organId).executeTakeFirst()
  if (row === undefined) return undefined
  const attempts = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.attempt')
    .select(['seq', 'result', 'answer', 'at'])
    .where('post_id', '=', id)
    .orderBy('seq', 'desc')
    .execute()
  return { post: listedPost(row), attempts }
}

function listedPost({ channel_name, channel_kind, ...row }: ListedRow): ListedPost {
  return { ...postOfRow(row), channelName: channel_name, channelKind: channel_kind }
}
