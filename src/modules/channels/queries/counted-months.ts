import { sql } from 'kysely'
import { day, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import type { CountedMonth } from '../domain/count-channel.ts'
import { monthsOf } from '../domain/month-count.ts'

/** The twelve months of a year for each channel of an organ: what was typed, and what is on record. */
export async function countedMonths(
  database: Database,
  organId: string,
  year: number,
): Promise<ReadonlyMap<number, readonly CountedMonth[]>> {
  const tables = database.withTables<ChannelTables>()
  const [channels, typed, recorded] = await Promise.all([
    tables.selectFrom('channels.channel').select('id').where('organ_id', '=', organId).execute(),
    tables
      .selectFrom('channels.monthly as monthly')
      .innerJoin('channels.channel as channel', 'channel.id', 'monthly.channel_id')
      .select(['channel_id', 'month', 'posts', 'followers', 'views', 'last_post_on'])
      .where('channel.organ_id', '=', organId)
      .where('month', '>=', day(`${year}-01-01`))
      .where('month', '<=', day(`${year}-12-01`))
      .execute(),
    tables
      .selectFrom('channels.post')
      .select(['channel_id', monthOfPost.as('month'), sql<number>`count(*)`.as('count')])
      .where('organ_id', '=', organId)
      .where('posted_at', '>=', new Date(`${year - 1}-12-31T16:00:00Z`))
      .where('posted_at', '<', new Date(`${year}-12-31T16:00:00Z`))
      .groupBy(['channel_id', monthOfPost])
      .execute(),
  ])
  const monthOf = (channelId: number, month: Day): CountedMonth => {
    const found = typed.find((row) => row.channel_id === channelId && row.month === month)
    return {
      month,
      typed: found === undefined ? null : { ...found, lastPostOn: found.last_post_on },
      recorded: recorded.find((row) => row.channel_id === channelId && row.month === month)?.count ?? 0,
    }
  }
  return new Map(channels.map(({ id }) => [id, monthsOf(year).map((month) => monthOf(id, month))]))
}

const monthOfPost = sql<Day>`date_trunc('month', posted_at at time zone 'Asia/Shanghai')::date`

/** The newest followers counted on a channel before a month; null: never counted. */
export async function followersBefore(database: Database, channelId: number, month: Day): Promise<number | null> {
  const row = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.monthly')
    .select('followers')
    .where('channel_id', '=', channelId)
    .where('month', '<', month)
    .where('followers', 'is not', null)
    .orderBy('month', 'desc')
    .executeTakeFirst()
  return row?.followers ?? null
}
