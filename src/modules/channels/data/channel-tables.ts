import type { ColumnType, Generated, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { ChannelKind } from '../../../statute/proactive-disclosure/channel-kinds.table.ts'
import type { PostState } from '../domain/post-states.table.ts'
import type { Reached } from '../domain/post.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string | undefined, string>

type ChannelTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly kind: ChannelKind
  readonly name: string
  readonly account: string
  readonly address: string
  readonly stale_days: number | null
  readonly closed: boolean
  readonly connected: Generated<boolean>
  readonly base: string | null
  readonly credentials: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  readonly cover_id: string | null
  readonly version: Generated<number>
}

type RuleTable = {
  readonly id: Generated<number>
  readonly channel_id: number
  readonly item_kind: string | null
  readonly column_id: string | null
}

type PostTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly channel_id: number
  readonly item_id: number
  readonly title: string
  readonly state: PostState
  readonly by_hand: boolean
  readonly posted_at: Date | null
  readonly address: Generated<string>
  readonly reached: Json<Reached>
  readonly tries: Generated<number>
  readonly next_try_at: Date | null
  readonly taken_up_at: Date | null
  readonly wanted: Generated<boolean>
  readonly outdated: Generated<boolean>
  readonly note: Generated<string>
  readonly made_by: string
  readonly made_at: Generated<Date>
  readonly version: Generated<number>
}

type AttemptTable = {
  readonly post_id: number
  readonly seq: number
  readonly result: string
  readonly answer: string
  readonly at: Date
}

type MonthlyTable = {
  readonly channel_id: number
  readonly month: Day
  readonly posts: number | null
  readonly followers: number | null
  readonly views: number | null
  readonly last_post_on: Day | null
  readonly entered_by: string
  readonly entered_at: Generated<Date>
}

export type ChannelTables = {
  readonly 'channels.channel': ChannelTable
  readonly 'channels.rule': RuleTable
  readonly 'channels.post': PostTable
  readonly 'channels.attempt': AttemptTable
  readonly 'channels.monthly': MonthlyTable
}

export type ChannelTransaction = Transaction<ChannelTables>
