import type { VNode } from 'preact'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { needsPerson, stateOf } from '../domain/post.ts'
import type { ListedPost } from '../queries/posts.ts'
import { minute, postHref } from './channel-words.ts'

type PostListProps = {
  readonly caption: string
  readonly posts: readonly ListedPost[]
  readonly empty: VNode
  /** Whether the rows are of one channel, whose name goes without saying. */
  readonly ofOneChannel?: boolean
  readonly paging?: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/** Posts as rows: which item, where, how it stands, when. */
export function PostList({ caption, posts, empty, ofOneChannel, paging }: PostListProps): VNode {
  return (
    <ListTable
      caption={caption}
      rows={posts}
      keyOf={({ id }) => String(id)}
      empty={empty}
      {...(paging === undefined ? {} : { paging })}
      columns={[
        { head: '信息', cell: ({ itemId, title }) => <a href={`/office/items/${itemId}`}>{title}</a> },
        ...(ofOneChannel === true ? [] : [{ head: '渠道', cell: ({ channelName }: ListedPost) => channelName }]),
        { head: '状态', cell: (post) => <PostBadge post={post} />, look: 'narrow' as const },
        {
          head: '发布时间',
          cell: ({ postedAt }) => (postedAt === null ? '—' : minute(postedAt)),
          look: 'narrow' as const,
        },
        { head: '经办', cell: ({ byHand, madeBy }) => `${madeBy}${byHand ? '（人工）' : '（系统发送）'}` },
        { head: '记录', cell: (post) => <PostLink post={post} />, look: 'narrow' as const },
      ]}
    />
  )
}

export function PostBadge({ post }: { readonly post: ListedPost }): VNode {
  const { zh, tone } = stateOf(post)
  return <StatusBadge tone={tone}>{zh}</StatusBadge>
}

function PostLink({ post }: { readonly post: ListedPost }): VNode {
  return (
    <a href={postHref(post.id)} aria-label={`${post.channelName}：${post.title}，查看记录`}>
      {needsPerson(post) ? '处理' : '查看'}
    </a>
  )
}
