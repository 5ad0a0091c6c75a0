import type { Program } from '../kernel/actor.ts'
import { addDays, addMonths, day, dayInChina, type Day } from '../kernel/day.ts'
import type { BroughtChannel, BroughtPost, MonthCount } from '../modules/channels/public.ts'
import { demoChannels } from './channels.table.ts'

type PublishedItem = { readonly id: number; readonly title: string; readonly publishedOn: Day }

export type ChannelsNeeds = {
  now(): Date
  listOrgans(): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** What an organ published, the newest first. */
  newestItems(organId: string, limit: number): Promise<readonly PublishedItem[]>
  bringChannel(by: Program, organId: string, channel: BroughtChannel): Promise<unknown>
}

const start: Program = { kind: 'program', name: '首次启动' }

/** Enters the channels of the imaginary county with the numbers of this year and the last; days count back from today. */
export async function enterChannels(needs: ChannelsNeeds): Promise<void> {
  const organs = new Map((await needs.listOrgans()).map(({ id, name }) => [name, id]))
  const today = dayInChina(needs.now())
  for (const told of demoChannels) {
    const organId = organs.get(told.organ) ?? ''
    const { kind, name, account, address, items } = told
    const published = items === 0 ? [] : await needs.newestItems(organId, items)
    await needs.bringChannel(start, organId, {
      entry: { kind, name, account, address: '', staleDays: null, closed: false },
      months: monthsBefore(today).map((month, at) => monthOf(told, { month, at, today })),
      posts: published
        .filter(({ publishedOn }) => told.lastPost === null || publishedOn <= addDays(today, -told.lastPost))
        .map((item): BroughtPost => ({
          ...{
            itemId: item.id,
            title: item.title,
            madeBy: told.by,
            address: address === '' ? '' : `${address}${item.id}`,
          },
          // Eleven in the morning, in China.
          postedAt: new Date(`${item.publishedOn}T03:00:00Z`),
        })),
    })
  }
}

/** From January of last year to last month, and this month so far. */
function monthsBefore(today: Day): readonly Day[] {
  const first = day(`${Number(today.slice(0, 4)) - 1}-01-01`)
  return Array.from({ length: 24 }, (_, at) => addMonths(first, at)).filter((month) => month <= today)
}

type Told = (typeof demoChannels)[number]

/** A month like the others, a little more or less: followers grow from month to month. */
function monthOf(told: Told, { month, at, today }: { month: Day; at: number; today: Day }): MonthCount {
  const share = month.slice(0, 7) === today.slice(0, 7) ? Number(today.slice(8)) / 31 : 1
  const sway = 1 + ((at * 7) % 5) / 20
  const lastOn = told.lastPost === null ? null : addDays(today, -told.lastPost)
  return {
    month,
    posts: Math.ceil(told.posts * sway * share),
    followers: told.followers === null ? null : Math.round(told.followers * (1 + at / 100)),
    views: told.views === null ? null : Math.round(told.views * sway * share),
    lastPostOn: lastOn !== null && lastOn.slice(0, 7) === month.slice(0, 7) ? lastOn : null,
  }
}
