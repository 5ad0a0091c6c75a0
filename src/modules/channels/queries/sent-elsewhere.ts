import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import { kindOf } from '../domain/channel.ts'

/** Another channel an item can be found on: `微信公众号`, what it is called, and where; empty where nowhere on the net. */
export type SentElsewhere = { readonly kind: string; readonly name: string; readonly address: string }

/** Where else an item is out now, as citizens are told it; the site itself and the gazette, whose page it names, apart. */
export async function sentElsewhere(database: Database, itemId: number): Promise<readonly SentElsewhere[]> {
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.post as post')
    .innerJoin('channels.channel as channel', 'channel.id', 'post.channel_id')
    .select(['channel.kind', 'channel.name', 'post.address'])
    .where('post.item_id', '=', itemId)
    .where('post.state', '=', 'posted')
    .where('post.wanted', '=', true)
    .where('channel.kind', 'not in', ['site', 'gazette'])
    .orderBy('post.id')
    .execute()
  return rows.map(({ kind, name, address }) => ({
    ...{ kind: kindOf(kind).zh, name },
    address: /^https?:\/\//.test(address) ? address : '',
  }))
}

/** Whether an item went to any channel but the site, as part of a question about the item. */
export function wentElsewhere(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from channels.post join channels.channel on channel.id = post.channel_id
    where post.item_id = ${itemId} and post.state = 'posted' and channel.kind not in ('site', 'gazette'))`
}
