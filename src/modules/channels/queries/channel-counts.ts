import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Channel } from '../domain/channel.ts'
import { countYear, type CountedMonth, type YearCount } from '../domain/count-channel.ts'
import { channelsOf } from './channels-of.ts'
import { countedMonths } from './counted-months.ts'

/** A channel with what was counted on it in a year. */
export type ChannelCount = {
  readonly channel: Channel
  readonly count: YearCount
  readonly months: readonly CountedMonth[]
}

type Asked = {
  readonly year: number
  readonly today: Day
  /** How many items went onto the organ's own site in each month, by the first day of the month. */
  readonly onSite: ReadonlyMap<Day, number>
}

/** How much an organ published on each of its channels in a year, for section 一 of its annual report. */
export async function channelCounts(
  database: Database,
  organId: string,
  { year, today, onSite }: Asked,
): Promise<readonly ChannelCount[]> {
  const [channels, months] = await Promise.all([channelsOf(database, organId), countedMonths(database, organId, year)])
  return channels.map(({ channel }) => {
    const kept = months.get(channel.id) ?? []
    const counted =
      channel.kind === 'site' ? kept.map((month) => ({ ...month, recorded: onSite.get(month.month) ?? 0 })) : kept
    return { channel, months: counted, count: countYear(counted, today) }
  })
}
