import { dayInChina } from '../../kernel/day.ts'
import type { Program, Staff } from '../../kernel/actor.ts'
import type { Page } from '../../platform/http/page.ts'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import { askOutside } from '../../platform/outgoing/ask-outside.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { act } from '../audit/public.ts'
import { readStoredFile } from '../files/public.ts'
import { findOrgan, listOrgans, withinOrgan } from '../organizations/public.ts'
import { bringChannel, type BroughtChannel } from './actions/bring-channels.ts'
import { connectableKinds } from './domain/channel.ts'
import { channelForms } from './office/channel-forms.tsx'
import { channelPage } from './office/channel.page.tsx'
import { channelsPage } from './office/channels.page.tsx'
import { connectionPages } from './office/connections.page.tsx'
import type { ChannelDesk } from './office/desk.ts'
import { figuresFilePage, figuresPage } from './office/figures.page.tsx'
import { homeCards } from './office/home-cards.ts'
import { itemChannelsPages } from './office/item-channels.page.tsx'
import { itemPanel } from './office/item-panel.tsx'
import { monthPages } from './office/month.page.tsx'
import { postPages } from './office/post.page.tsx'
import { channelSettingsPages, newChannelPages } from './office/settings.page.tsx'
import { openAdapters } from './open-adapters.ts'
import { openChannels, type OpenChannelsNeeds } from './open-channels.ts'
import { runOutbox, type OutboxNeeds } from './open-outbox.ts'
import { channelCounts } from './queries/channel-counts.ts'
import { channelById, channelsOf, connectableChannels } from './queries/channels-of.ts'
import { postsForPerson, postsOfChannel, postsOfItem, postWithAttempts } from './queries/posts.ts'
import { rulesOf } from './queries/rules-of.ts'

export { deedWords } from './deed-words.zh.ts'

export type ChannelsModuleNeeds = OpenChannelsNeeds &
  Pick<OutboxNeeds, 'articleOf'> &
  Pick<ChannelDesk, 'itemKinds' | 'columnsOf'> & {
    /** An item of this organ in brief; undefined where it has none with this id. */
    findItem(organId: string, itemId: number): ReturnType<ChannelDesk['findItem']>
  }

export type ChannelsModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly jobs: readonly Job[]
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** Takes in a channel the program brings along, with its past. */
  readonly bringChannel: (by: Program, organId: string, channel: BroughtChannel) => Promise<unknown>
  /** Where an item went besides, for the page of the item. */
  readonly panelOf: (actor: Staff, itemId: number) => ReturnType<typeof itemPanel>
}

/** Where what is published goes besides (条例 第二十三条至第二十五条): channels, records, counts. */
export function channelsModule(needs: ChannelsModuleNeeds): ChannelsModule {
  const desk = deskOver(needs)
  const outbox = outboxOver(needs)
  return {
    pages: [
      channelsPage(desk),
      figuresPage(desk),
      figuresFilePage(desk),
      ...newChannelPages(desk),
      channelPage(desk),
      ...channelSettingsPages(desk),
      ...channelForms(desk),
      ...monthPages(desk),
      ...itemChannelsPages(desk),
      ...postPages(desk),
      ...connectionPages(desk),
    ],
    menu: [
      { label: '公开渠道', href: '/office/channels', may: 'see-channels', part: 'work' },
      { label: '渠道对接', href: '/office/channel-connections', may: 'connect-channels', part: 'administer' },
    ],
    jobs: [{ name: '发送到其他渠道', every: MINUTE, run: () => runOutbox(outbox) }],
    cardsFor: (actor) => homeCards(desk, actor),
    bringChannel: (by, organId, channel) =>
      act<number, never>(needs.database, by, (transaction) => bringChannel(transaction, by, organId, channel)),
    panelOf: (actor, itemId) => itemPanel(desk, actor, itemId),
  }
}

const MINUTE = 60_000

function outboxOver({ database, secrets, blobs, now, articleOf }: ChannelsModuleNeeds): OutboxNeeds {
  async function readPicture(id: string) {
    const found = await readStoredFile({ blobs }, database, id)
    return found && { name: found.file.name, mediaType: found.file.mediaType, bytes: found.bytes }
  }
  return { database, now, articleOf, adapterOf: openAdapters({ secrets, now, readPicture, ask: askOutside() }) }
}

function deskOver(needs: ChannelsModuleNeeds): ChannelDesk {
  const { database } = needs
  const byId = <Found>(id: string, find: (id: number) => Promise<Found | undefined>) =>
    /^\d{1,15}$/.test(id) ? find(Number(id)) : Promise.resolve(undefined)
  return {
    ...openChannels(needs),
    today: () => dayInChina(needs.now()),
    channelsOf: (organId) => channelsOf(database, organId),
    findChannel: (organId, id) => byId(id, (number) => channelById(database, organId, number)),
    rulesOf: (channelId) => rulesOf(database, channelId),
    async countsOf(organId, year) {
      const onSite = await needs.publishedByMonth(organId, year)
      return channelCounts(database, organId, { year, today: dayInChina(needs.now()), onSite })
    },
    postsOfItem: (organId, itemId) => postsOfItem(database, organId, itemId),
    postsOfChannel: (channelId, part) => postsOfChannel(database, channelId, part),
    postsForPerson: (organId) => postsForPerson(database, organId),
    findPost: (organId, id) => byId(id, (number) => postWithAttempts(database, organId, number)),
    async connectable({ organId }) {
      const below = withinOrgan(await listOrgans(database), organId)
      const names = new Map(below.map(({ id, name }) => [id, name]))
      const channels = await connectableChannels(database, [...names.keys()], connectableKinds)
      return channels.map((channel) => ({ channel, organName: names.get(channel.organId) ?? '' }))
    },
    findItem: (organId, id) => byId(id, (number) => needs.findItem(organId, number)),
    itemKinds: needs.itemKinds,
    columnsOf: needs.columnsOf,
    organName: async (organId) => (await findOrgan(database, organId))?.name ?? '',
  }
}
