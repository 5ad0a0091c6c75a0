import type { Selectable } from 'kysely'
import type { Channel } from '../domain/channel.ts'
import type { Post } from '../domain/post.ts'
import type { ChannelTables } from './channel-tables.ts'

/** What is kept of a channel, but for its credentials, which only those who send open. */
export function channelOfRow(row: Selectable<ChannelTables['channels.channel']>): Channel {
  const { id, organ_id: organId, kind, name, account, address, closed, connected, base, version } = row
  return {
    ...{ id, organId, kind, name, account, address, closed, connected, base, version },
    staleDays: row.stale_days,
    coverId: row.cover_id,
    hasCredentials: row.credentials !== null,
  }
}

export function postOfRow(row: Selectable<ChannelTables['channels.post']>): Post {
  const { id, title, state, address, reached, tries, wanted, outdated, note, version } = row
  return {
    ...{ id, title, state, address, reached, tries, wanted, outdated, note, version },
    ...{ organId: row.organ_id, channelId: row.channel_id, itemId: row.item_id, byHand: row.by_hand },
    ...{ postedAt: row.posted_at, nextTryAt: row.next_try_at, madeBy: row.made_by, madeAt: row.made_at },
  }
}
