import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { channelOfRow } from '../data/channel-rows.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import type { Channel, ChannelRule } from '../domain/channel.ts'

/** Which items go to a channel of their own accord. */
export async function rulesOf(database: Database, channelId: number): Promise<readonly ChannelRule[]> {
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.rule')
    .select(['id', 'item_kind', 'column_id'])
    .where('channel_id', '=', channelId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, item_kind, column_id }) => ({ id, itemKind: item_kind, columnId: column_id }))
}

/** Every rule of an organ with its channel, for an item that was just published. */
export async function rulesOfOrgan(
  transaction: DatabaseTransaction,
  organId: string,
): Promise<readonly { readonly rule: ChannelRule; readonly channel: Channel }[]> {
  const rows = await transaction
    .withTables<ChannelTables>()
    .selectFrom('channels.rule as rule')
    .innerJoin('channels.channel as channel', 'channel.id', 'rule.channel_id')
    .selectAll('channel')
    .select(['rule.id as rule_id', 'rule.item_kind', 'rule.column_id'])
    .where('channel.organ_id', '=', organId)
    .orderBy('channel.id')
    .execute()
  return rows.map(({ rule_id, item_kind, column_id, ...row }) => ({
    rule: { id: rule_id, itemKind: item_kind, columnId: column_id },
    channel: channelOfRow(row),
  }))
}
