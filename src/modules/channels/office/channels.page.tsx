import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { kindOf } from '../domain/channel.ts'
import { standingOf } from '../domain/stale-account.ts'
import type { ListedChannel } from '../queries/channels-of.ts'
import type { ListedPost } from '../queries/posts.ts'
import { channelHref, connectionWords, standingWords } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { PostList } from './post-list.tsx'

type Shown = {
  readonly actor: Staff
  readonly today: Day
  readonly channels: readonly ListedChannel[]
  readonly posts: readonly ListedPost[]
}

/** 公开渠道: where the organ publishes besides, how its accounts stand, and what went wrong in sending. */
export function channelsPage(desk: ChannelDesk): Page {
  return officePage({
    path: '/office/channels',
    may: 'see-channels',
    title: '公开渠道',
    fields: z.object({}),
    async load({ actor }) {
      const [channels, posts] = await Promise.all([desk.channelsOf(actor.organId), desk.postsForPerson(actor.organId)])
      return done({ actor, channels, posts, today: desk.today() })
    },
    view: (shown: Shown) => <ChannelsView {...shown} />,
  })
}

function ChannelsView({ actor, channels, posts, today }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="公开渠道"
        lead="网站以外的公开渠道（条例第二十三条至第二十五条）：发布记录、月度数据、更新情况。"
      >
        <a class="button button-quiet" href="/office/channels/figures">
          年度数据
        </a>
        {actor.permissions.has('keep-channels') ? (
          <a class="button" href="/office/channels/new">
            新增渠道
          </a>
        ) : null}
      </OfficeHead>
      <div class="flow">
        {posts.length === 0 ? null : (
          <Panel id="for-person" title="需要处理的发布" flush>
            <PostList caption="需要处理的发布" posts={posts} empty={<></>} />
          </Panel>
        )}
        <Panel id="channels" title="渠道" flush>
          <ListTable
            caption="渠道"
            rows={channels}
            keyOf={({ channel }) => String(channel.id)}
            empty={
              <EmptyState title="还没有渠道">
                登记政务新媒体、公开查阅点等渠道以后，可以记录信息发布到了哪里。
              </EmptyState>
            }
            columns={[
              { head: '渠道', cell: ({ channel }) => <a href={channelHref(channel.id)}>{channel.name}</a> },
              { head: '类别', cell: ({ channel }) => kindOf(channel.kind).zh },
              { head: '发送方式', cell: ({ channel }) => connectionWords(channel) },
              {
                head: '最近发布',
                cell: ({ newestOn }) => newestOn ?? '—',
                look: 'narrow',
              },
              { head: '更新情况', cell: (listed) => <Standing listed={listed} today={today} />, look: 'narrow' },
              { head: '待处理', cell: ({ forPerson }) => forPerson, look: 'number' },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}

function Standing({ listed, today }: { readonly listed: ListedChannel; readonly today: Day }): VNode {
  if (listed.channel.closed) return <StatusBadge tone="neutral">已停用</StatusBadge>
  const standing = standingOf(listed.channel, listed.newestOn, today)
  if (standing === null) return <>—</>
  const { words, tone } = standingWords(standing)
  return <StatusBadge tone={tone}>{words}</StatusBadge>
}
