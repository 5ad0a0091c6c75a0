import type { Staff } from '../../../kernel/actor.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import { standingOf } from '../domain/stale-account.ts'
import type { ChannelDesk } from './desk.ts'

/** What of channels waits for this person: accounts nobody has posted to for long, and posts that need a hand. */
export async function homeCards(desk: ChannelDesk, { organId, permissions }: Staff): Promise<readonly HomeCard[]> {
  if (!permissions.has('post-to-channels')) return []
  const channels = await desk.channelsOf(organId)
  if (channels.length === 0) return []
  const today = desk.today()
  const stale = channels.filter(({ channel, newestOn }) => {
    const state = standingOf(channel, newestOn, today)?.state
    return state === 'stale' || state === 'silent'
  }).length
  const waiting = channels.reduce((total, { forPerson }) => total + forPerson, 0)
  return [
    {
      ...{ title: '政务新媒体更新', href: '/office/channels', count: stale, tone: 'bad' },
      words: '个账号超期没有更新',
    },
    {
      ...{ title: '其他渠道发布', href: '/office/channels#for-person', count: waiting, tone: 'warning' },
      words: '条发布需要处理',
    },
  ]
}
