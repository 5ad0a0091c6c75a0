import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Channel, ChannelEntry, ChannelRule } from '../domain/channel.ts'
import { channelOfRow } from './channel-rows.ts'
import type { ChannelTables, ChannelTransaction } from './channel-tables.ts'

/** What a system administrator says of a channel: whether the program posts there, and by which address. */
export type Connection = Pick<Channel, 'connected' | 'base'>

export type ChannelRecords = ReturnType<typeof channelRecords>

/** Channels as an action changes them, within its transaction. */
export function channelRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<ChannelTables>()
  const change = (id: number) => tables.updateTable('channels.channel').where('id', '=', id)
  return {
    /** The channel; nobody else changes it until the transaction ends. */
    async lockChannel(id: number): Promise<Channel | undefined> {
      const row = await tables
        .selectFrom('channels.channel')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      return row === undefined ? undefined : channelOfRow(row)
    },
    async isNameTaken(organId: string, { kind, name }: Pick<Channel, 'kind' | 'name'>, but: number | null) {
      const row = await tables
        .selectFrom('channels.channel')
        .select('id')
        .where('organ_id', '=', organId)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .executeTakeFirst()
      return row !== undefined && row.id !== but
    },
    async addChannel(organId: string, { staleDays, ...entry }: ChannelEntry): Promise<number> {
      const row = await tables
        .insertInto('channels.channel')
        .values({ ...entry, organ_id: organId, stale_days: staleDays, base: null, cover_id: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    },
    /** Keeps a locked channel at its next version. */
    async changeChannel({ id, version }: Channel, { staleDays, ...entry }: Omit<ChannelEntry, 'kind'>): Promise<void> {
      await change(id)
        .set({ ...entry, stale_days: staleDays, version: version + 1 })
        .execute()
    },
    /** Credentials given for one address are not sent to another. */
    async connect({ id, base, version }: Channel, connection: Connection): Promise<void> {
      const given = connection.base === base ? {} : { credentials: null }
      await change(id)
        .set({ ...connection, ...given, version: version + 1 })
        .execute()
    },
    async keepCredentials({ id, version }: Channel, credentials: Uint8Array): Promise<void> {
      await change(id)
        .set({ credentials, version: version + 1 })
        .execute()
    },
    async keepCover({ id, version }: Channel, fileId: string): Promise<void> {
      await change(id)
        .set({ cover_id: fileId, version: version + 1 })
        .execute()
    },
    ...ruleRecords(tables),
  }
}

function ruleRecords(tables: ChannelTransaction) {
  return {
    /** False where there is one already. */
    async addRule(channelId: number, { itemKind, columnId }: Omit<ChannelRule, 'id'>): Promise<boolean> {
      const row = await tables
        .insertInto('channels.rule')
        .values({ channel_id: channelId, item_kind: itemKind, column_id: columnId })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return row !== undefined
    },
    async removeRule(channelId: number, ruleId: number): Promise<void> {
      await tables.deleteFrom('channels.rule').where('id', '=', ruleId).where('channel_id', '=', channelId).execute()
    },
  }
}
