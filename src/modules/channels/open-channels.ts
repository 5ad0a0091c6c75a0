import type { Staff } from '../../kernel/actor.ts'
import { dayInChina, type Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { act } from '../audit/public.ts'
import { listOrgans, withinOrgan } from '../organizations/public.ts'
import { connectChannel } from './actions/connect-channel.ts'
import { enterMonth } from './actions/enter-month.ts'
import { keepCover, type SentCover } from './actions/keep-cover.ts'
import * as keep from './actions/keep-channel.ts'
import * as put from './actions/put-on-channels.ts'
import { takePostStep, type PostOn, type TakenStep } from './actions/take-post-step.ts'
import { channelRecords, type Connection } from './data/channel-records.ts'
import { postRecords } from './data/post-records.ts'
import type { Credentials } from './domain/credentials.ts'
import type { ChannelEntry, ChannelRule } from './domain/channel.ts'
import type { MonthAround, MonthCount } from './domain/month-count.ts'
import { channelById } from './queries/channels-of.ts'
import { countedMonths, followersBefore } from './queries/counted-months.ts'
import { sealCredentials } from './sealed-credentials.ts'

export type OpenChannelsNeeds = {
  readonly database: Database
  readonly secrets: Secrets
  readonly blobs: Blobs
  readonly now: () => Date
  /** How many items an organ published on its site in each month of a year, by the first day of the month. */
  publishedByMonth(organId: string, year: number): Promise<ReadonlyMap<Day, number>>
}

/** Everything people do to channels and posts, over one database. What needs the pool is read before the transaction. */
export function openChannels(needs: OpenChannelsNeeds) {
  const { database, secrets, blobs } = needs
  const deed = <Value, Refusal>(actor: Staff, work: Parameters<typeof act<Value, Refusal>>[2]) =>
    act<Value, Refusal>(database, actor, work)
  const within = (transaction: DatabaseTransaction): put.PutNeeds => ({
    channels: channelRecords(transaction),
    posts: postRecords(transaction),
    now: needs.now(),
  })
  return {
    create: (actor: Staff, entry: ChannelEntry) =>
      deed(actor, (transaction) => keep.createChannel(channelRecords(transaction), actor, entry)),
    change: (actor: Staff, on: keep.ChannelOn, entry: ChannelEntry) =>
      deed(actor, (transaction) => keep.changeChannel(channelRecords(transaction), actor, on, entry)),
    keepCredentials: (actor: Staff, on: keep.ChannelOn, credentials: Credentials) =>
      deed(actor, (transaction) =>
        keep.keepCredentials(channelRecords(transaction), actor, on, sealCredentials(secrets, credentials)),
      ),
    keepCover: (actor: Staff, on: keep.ChannelOn, cover: SentCover) =>
      deed(actor, (transaction) => keepCover({ blobs, transaction }, actor, on, cover)),
    addRule: (actor: Staff, on: keep.ChannelOn, rule: Omit<ChannelRule, 'id'>) =>
      deed(actor, (transaction) => keep.addRule(channelRecords(transaction), actor, on, rule)),
    removeRule: (actor: Staff, on: keep.ChannelOn, ruleId: number) =>
      deed(actor, (transaction) => keep.removeRule(channelRecords(transaction), actor, on, ruleId)),
    async connect(actor: Staff, on: keep.ChannelOn, connection: Connection) {
      const below = withinOrgan(await listOrgans(database), actor.organId)
      const who = { actor, within: new Set(below.map(({ id }) => id)) }
      return deed(actor, (transaction) => connectChannel(channelRecords(transaction), who, on, connection))
    },
    put: (actor: Staff, item: put.ItemToPost, channelIds: readonly number[]) =>
      deed(actor, (transaction) => put.putOnChannels(within(transaction), actor, item, channelIds)),
    record: (actor: Staff, item: put.ItemToPost, posted: put.PostedByHand) =>
      deed(actor, (transaction) => put.recordPost(within(transaction), actor, item, posted)),
    takeStep: (actor: Staff, on: PostOn, step: TakenStep) =>
      deed(actor, (transaction) => takePostStep(postRecords(transaction), actor, on, { step, now: needs.now() })),
    monthAround: (organId: string, channelId: number, month: Day) => monthAround(needs, { organId, channelId, month }),
    /** Keeps a month's numbers as they agree with what is on record. */
    async enterMonth(actor: Staff, channelId: number, count: MonthCount) {
      const asked = { organId: actor.organId, channelId, month: count.month }
      const channel = await channelById(database, actor.organId, channelId)
      if (channel === undefined) return refuse('no-such-channel' as const)
      const around = await monthAround(needs, asked)
      return deed(actor, (transaction) => enterMonth(transaction, actor, { channel, around }, count))
    },
  }
}

export type OpenChannels = ReturnType<typeof openChannels>

type AskedMonth = { readonly organId: string; readonly channelId: number; readonly month: Day }

/** What a month of a channel has to agree with. */
async function monthAround(needs: OpenChannelsNeeds, asked: AskedMonth): Promise<MonthAround> {
  const { organId, channelId, month } = asked
  const year = Number(month.slice(0, 4))
  const [channel, months, before] = await Promise.all([
    channelById(needs.database, organId, channelId),
    countedMonths(needs.database, organId, year),
    followersBefore(needs.database, channelId, month),
  ])
  const onSite = channel?.kind === 'site' ? await needs.publishedByMonth(organId, year) : new Map<Day, number>()
  const posted = months.get(channelId)?.find((one) => one.month === month)?.recorded ?? 0
  const recorded = Math.max(posted, onSite.get(month) ?? 0)
  return { today: dayInChina(needs.now()), recorded, followersBefore: before }
}
