import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PostChange } from '../domain/after-sent.ts'
import type { Post } from '../domain/post.ts'
import { postOfRow } from './channel-rows.ts'
import type { ChannelTables } from './channel-tables.ts'

export type NewPost = Pick<Post, 'organId' | 'channelId' | 'itemId' | 'title' | 'state' | 'byHand' | 'madeBy'> &
  Partial<Pick<Post, 'postedAt' | 'address' | 'nextTryAt'>>

export type Attempt = { readonly result: string; readonly answer: string; readonly at: Date }

export type PostRecords = ReturnType<typeof postRecords>

/** Posts as an action or the outbox changes them, within its transaction. */
export function postRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<ChannelTables>()
  return {
    async lockPost(id: number): Promise<Post | undefined> {
      const row = await tables
        .selectFrom('channels.post')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      return row === undefined ? undefined : postOfRow(row)
    },
    /** The posts of an item that are there or on their way; nobody else changes them until the transaction ends. */
    async lockPostsOf(itemId: number): Promise<readonly Post[]> {
      const rows = await tables
        .selectFrom('channels.post')
        .selectAll()
        .where('item_id', '=', itemId)
        .orderBy('id')
        .forUpdate()
        .execute()
      return rows.map(postOfRow)
    },
    /** Null where the item is on that channel already. */
    async addPost(post: NewPost): Promise<number | null> {
      const row = await tables
        .insertInto('channels.post')
        .values({
          ...{ organ_id: post.organId, channel_id: post.channelId, item_id: post.itemId, title: post.title },
          ...{ state: post.state, by_hand: post.byHand, made_by: post.madeBy, taken_up_at: null },
          ...{ posted_at: post.postedAt ?? null, next_try_at: post.nextTryAt ?? null, address: post.address ?? '' },
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return row?.id ?? null
    },
    async changePost(
      id: number,
      change: PostChange & Partial<Pick<Post, 'wanted'>> & { readonly takenUpAt?: Date | null },
    ): Promise<void> {
      await tables
        .updateTable('channels.post')
        .set({ ...columnsOf(change), version: sql`version + 1` })
        .where('id', '=', id)
        .execute()
    },
    async addAttempt(postId: number, { result, answer, at }: Attempt): Promise<void> {
      await tables
        .insertInto('channels.attempt')
        .values({
          ...{ post_id: postId, result, answer, at },
          seq: sql<number>`(select coalesce(max(seq), 0) + 1 from channels.attempt where post_id = ${postId})`,
        })
        .execute()
    },
  }
}

type Change = Parameters<PostRecords['changePost']>[1]

function columnsOf({ postedAt, nextTryAt, takenUpAt, byHand, reached, ...same }: Change) {
  return {
    ...same,
    ...(postedAt === undefined ? {} : { posted_at: postedAt }),
    ...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
    ...(takenUpAt === undefined ? {} : { taken_up_at: takenUpAt }),
    ...(byHand === undefined ? {} : { by_hand: byHand }),
    ...(reached === undefined ? {} : { reached: JSON.stringify(reached) }),
  }
}
