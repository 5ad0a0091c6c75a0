import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { PostRecords } from '../data/post-records.ts'
import type { PostChange } from '../domain/after-sent.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import { stepsOf } from '../domain/post-steps.table.ts'
import type { Post } from '../domain/post.ts'

export type PostOn = { readonly postId: number; readonly version: number }

/** What a person does about a post. `settle`: whether they found it there, and where it can be read. */
export type TakenStep =
  | { readonly is: 'retry' | 'cancel' | 'refresh' | 'take-down' }
  | { readonly is: 'settle'; readonly found: boolean; readonly address: string }

/** Takes one step about a post: finds and locks it, asks whether this person may, and may now. */
export async function takePostStep(
  records: PostRecords,
  actor: Staff,
  on: PostOn,
  { step, now }: { readonly step: TakenStep; readonly now: Date },
): Promise<Outcome<Acted<Post>, ChannelRefusal>> {
  const post = await records.lockPost(on.postId)
  if (post === undefined || post.organId !== actor.organId) return refuse('no-such-post')
  if (!mayDo(actor, 'post-to-channels', post.organId)) return refuse('not-permitted')
  if (post.version !== on.version) return refuse('changed-meanwhile')
  if (!stepsOf(post).includes(step.is)) return refuse('not-now')
  await records.changePost(post.id, changeBy(step, post, now))
  const { id, organId, title, itemId } = post
  const deed = { organId, action: `post.${step.is}`, subject: { kind: 'item', id: String(itemId) } }
  return done({ value: post, deeds: [{ ...deed, detail: { title, post: id, ...foundIn(step) } }] })
}

function changeBy(step: TakenStep, post: Post, now: Date): PostChange {
  switch (step.is) {
    case 'retry':
      return { state: 'waiting', nextTryAt: now, tries: 0, reached: {}, note: '' }
    case 'cancel':
      return { state: 'cancelled', nextTryAt: null }
    case 'refresh':
      return { outdated: false, note: '' }
    case 'take-down':
      return { state: 'taken-down', note: '' }
    case 'settle':
      return settled(step, post, now)
  }
}

/** Found there, it is posted, and goes again where nobody wants it any more; not found, it is sent anew. */
function settled({ found, address }: Extract<TakenStep, { is: 'settle' }>, post: Post, now: Date): PostChange {
  if (found) return { state: 'posted', postedAt: post.postedAt ?? now, address, note: '', tries: 0 }
  if (!post.wanted) return { state: 'cancelled', note: '' }
  return { state: 'waiting', nextTryAt: now, tries: 0, reached: {}, note: '' }
}

function foundIn(step: TakenStep) {
  return step.is === 'settle' ? { found: step.found } : {}
}
