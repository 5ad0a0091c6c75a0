import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ListedPost } from '../queries/posts.ts'
import { minute, postHref } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { PostBadge } from './post-list.tsx'

/** Where an item went besides, for the page of the item; null for who may not see it, or while there is nothing to say. */
export async function itemPanel(desk: ChannelDesk, actor: Staff, itemId: number): Promise<VNode | null> {
  if (!actor.permissions.has('see-channels')) return null
  const [item, posts] = await Promise.all([
    desk.findItem(actor.organId, String(itemId)),
    desk.postsOfItem(actor.organId, itemId),
  ])
  if (item === undefined || (item.publishedOn === null && posts.length === 0)) return null
  const mayPost = item.publishedOn !== null && actor.permissions.has('post-to-channels')
  return (
    <Panel id="channels" title="其他渠道">
      {posts.length === 0 ? <p class="soft">没有发布到其他渠道的记录。</p> : null}
      <ul class="edition-list">
        {posts.map((post) => (
          <li key={post.id}>
            <a href={postHref(post.id)}>{post.channelName}</a> <PostBadge post={post} />
            <PostFacts post={post} />
          </li>
        ))}
      </ul>
      {mayPost ? (
        <p>
          <a class="button button-quiet" href={`/office/items/${itemId}/channels`}>
            发布到其他渠道
          </a>
        </p>
      ) : null}
    </Panel>
  )
}

function PostFacts({ post: { postedAt, byHand, madeBy, address } }: { readonly post: ListedPost }): VNode {
  return (
    <>
      <br />
      <span class="soft">
        {postedAt === null ? '' : `${minute(postedAt)} · `}
        {madeBy}
        {byHand ? '（人工）' : '（系统发送）'}
      </span>
      {address === '' ? null : (
        <>
          <br />
          <a href={address}>{address}</a>
        </>
      )}
    </>
  )
}
