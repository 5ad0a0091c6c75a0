import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MonthCount } from '../domain/month-count.ts'
import type { ChannelTables } from './channel-tables.ts'

/** Keeps what was counted on a channel in a month, over what was entered before. */
export async function keepMonth(
  given: DatabaseTransaction,
  { channelId, by }: { readonly channelId: number; readonly by: string },
  { month, posts, followers, views, lastPostOn }: MonthCount,
): Promise<void> {
  const counted = { posts, followers, views, last_post_on: lastPostOn, entered_by: by, entered_at: new Date() }
  await given
    .withTables<ChannelTables>()
    .insertInto('channels.monthly')
    .values({ channel_id: channelId, month, ...counted })
    .onConflict((conflict) => conflict.columns(['channel_id', 'month']).doUpdateSet(counted))
    .execute()
}
