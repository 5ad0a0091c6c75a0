export type { ChannelEntry } from './domain/channel.ts'
export type { YearCount } from './domain/count-channel.ts'
export type { MonthCount } from './domain/month-count.ts'
export { channelCounts, type ChannelCount } from './queries/channel-counts.ts'
