import { sql } from 'kysely'
import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import { channelOfRow } from '../data/channel-rows.ts'
import type { ChannelTables } from '../data/channel-tables.ts'
import type { Channel } from '../domain/channel.ts'

/** A channel with the day of the newest post anybody knows of, and how many posts wait for a person. */
export type ListedChannel = {
  readonly channel: Channel
  readonly newestOn: Day | null
  readonly forPerson: number
}

/** The channels of an organ, open ones first, in the order they were entered. */
export async function channelsOf(database: Database, organId: string): Promise<readonly ListedChannel[]> {
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.channel as channel')
    .selectAll('channel')
    .select([newestPost.as('newest_at'), newestTyped.as('newest_typed'), forPerson.as('for_person')])
    .where('organ_id', '=', organId)
    .orderBy('closed')
    .orderBy('id')
    .execute()
  return rows.map(({ newest_at, newest_typed, for_person, ...row }) => ({
    channel: channelOfRow(row),
    newestOn: later(newest_at === null ? null : dayInChina(newest_at), newest_typed),
    forPerson: for_person,
  }))
}

const newestPost = sql<Date | null>`(select max(posted_at) from channels.post where channel_id = channel.id)`
const newestTyped = sql<Day | null>`(select max(last_post_on) from channels.monthly where channel_id = channel.id)`
// The organ is said, too, so that the few that wait are found by their index.
const forPerson = sql<number>`(select count(*) from channels.post
  where post.organ_id = channel.organ_id and channel_id = channel.id
  and (state in ('failed', 'uncertain') or (state = 'posted' and (not wanted or outdated))))`

function later(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

/** A channel of this organ; undefined where it has none with this id. */
export async function channelById(database: Database, organId: string, id: number): Promise<Channel | undefined> {
  const row = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.channel')
    .selectAll()
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row === undefined ? undefined : channelOfRow(row)
}

/** The channels of these organs whose platforms the program could speak to. */
export async function connectableChannels(
  database: Database,
  organIds: readonly string[],
  kinds: readonly Channel['kind'][],
): Promise<readonly Channel[]> {
  if (organIds.length === 0) return []
  const rows = await database
    .withTables<ChannelTables>()
    .selectFrom('channels.channel')
    .selectAll()
    .where('organ_id', 'in', organIds)
    .where('kind', 'in', kinds)
    .orderBy('organ_id')
    .orderBy('id')
    .execute()
  return rows.map(channelOfRow)
}
