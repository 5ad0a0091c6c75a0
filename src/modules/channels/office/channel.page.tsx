import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { kindOf } from '../domain/channel.ts'
import { standingOf } from '../domain/stale-account.ts'
import { channelHref, connectionWords, standingWords } from './channel-words.ts'
import { ConnectionPanels } from './connection-panels.tsx'
import type { ChannelDesk } from './desk.ts'
import { MonthsPanel } from './months-panel.tsx'
import { PostList } from './post-list.tsx'
import { PAGE_SIZE, showChannel, type ShownChannel } from './shown-channel.ts'

const asked = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** A channel: what it is, how it stands, its numbers of the year, and what was posted there. */
export function channelPage(desk: ChannelDesk): Page {
  return officePage({
    path: '/office/channels/:id',
    may: 'see-channels',
    title: ({ channel }: ShownChannel) => channel.name,
    fields: asked,
    load: ({ actor, params, fields }) => showChannel(desk, actor, params['id'] ?? '', { page: fields.page }),
    view: (shown: ShownChannel) => <ChannelView {...shown} />,
  })
}

export function ChannelView(shown: ShownChannel): VNode {
  const { actor, channel, posts, total, page } = shown
  return (
    <>
      <OfficeHead
        title={channel.name}
        crumbs={[{ label: '公开渠道', href: '/office/channels' }]}
        badges={channel.closed ? <StatusBadge tone="neutral">已停用</StatusBadge> : undefined}
        lead={kindOf(channel.kind).zh}
      >
        {actor.permissions.has('keep-channels') ? (
          <a class="button button-quiet" href={`${channelHref(channel.id)}/settings`}>
            修改
          </a>
        ) : null}
      </OfficeHead>
      <Columns
        main={
          <>
            <MonthsPanel {...shown} />
            <Panel id="posts" title="发布记录" flush>
              <PostList
                caption="发布记录"
                posts={posts}
                ofOneChannel
                empty={<EmptyState title="没有发布记录">在已发布信息的页面点“发布到其他渠道”。</EmptyState>}
                paging={{
                  page,
                  pages: Math.ceil(total / PAGE_SIZE),
                  href: (at) => `${channelHref(channel.id)}?page=${at}#posts`,
                }}
              />
            </Panel>
          </>
        }
        aside={
          <>
            <AboutPanel {...shown} />
            <ConnectionPanels {...shown} />
          </>
        }
      />
    </>
  )
}

function AboutPanel({ channel, newestOn, today }: ShownChannel): VNode {
  const standing = standingOf(channel, newestOn, today)
  const { address } = channel
  return (
    <Panel id="about" title="渠道情况">
      <Facts
        facts={[
          { term: '账号、刊号或者地点', value: channel.account },
          { term: '网址', value: address === '' ? '' : <a href={address}>{address}</a> },
          { term: '发送方式', value: connectionWords(channel) },
          { term: '最近发布', value: newestOn === null ? '' : dayInChinese(newestOn) },
          ...(standing === null ? [] : [{ term: '更新情况', value: <StandingBadge standing={standing} /> }]),
        ]}
      />
    </Panel>
  )
}

function StandingBadge({ standing }: { readonly standing: NonNullable<ReturnType<typeof standingOf>> }): VNode {
  const { words, tone } = standingWords(standing)
  return <StatusBadge tone={tone}>{words}</StatusBadge>
}
