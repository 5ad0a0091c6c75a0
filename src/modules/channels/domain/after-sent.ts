import { waitAfter } from './back-off.ts'
import type { Post } from './post.ts'
import type { Removed, Sent } from './sent.ts'

/** What changes of a post. */
export type PostChange = Partial<
  Pick<Post, 'state' | 'postedAt' | 'address' | 'reached' | 'tries' | 'nextTryAt' | 'note' | 'outdated' | 'byHand'>
>

/** How often the platform is asked whether it has published: from a minute on, for about seven hours. */
const ASKS = 12

/** What becomes of a post after speaking to its platform. `post`: as it is now, which may be unwanted by now. */
export function afterSent(post: Post, sent: Sent, now: Date): PostChange {
  switch (sent.is) {
    case 'posted':
      return {
        ...{ postedAt: post.postedAt ?? now, address: sent.address, reached: sent.reached, note: '', tries: 0 },
        ...(post.wanted ? { state: 'posted', nextTryAt: null } : { state: 'removing', nextTryAt: now }),
      }
    case 'accepted':
      return afterAccepted(post, sent.reached, now)
    case 'permanent':
      return { ...givenUp(post), note: sent.answer }
    case 'uncertain':
      return { state: 'uncertain', nextTryAt: null, note: sent.answer }
    case 'temporary':
      return afterTemporary(post, sent, now)
  }
}

function afterAccepted(post: Post, reached: Post['reached'], now: Date): PostChange {
  const asks = post.state === 'accepted' || post.reached['publishId'] === reached['publishId'] ? post.tries + 1 : 1
  if (asks > ASKS) return { state: 'uncertain', reached, nextTryAt: null, note: '平台长时间没有给出发布结果。' }
  const wait = waitAfter(Math.min(asks, 7)) ?? 0
  return { state: 'accepted', reached, tries: asks, nextTryAt: new Date(now.getTime() + wait), note: '' }
}

function afterTemporary(post: Post, sent: Extract<Sent, { is: 'temporary' }>, now: Date): PostChange {
  const reached = sent.reached === undefined ? {} : { reached: sent.reached }
  const tries = post.tries + 1
  const wait = waitAfter(tries, sent.wait)
  const later = wait === null ? null : new Date(now.getTime() + wait)
  if (post.reached['publishId'] !== undefined) {
    // The platform has it: what failed is only asking how it stands.
    if (later === null) return { state: 'uncertain', tries, nextTryAt: null, note: sent.answer }
    return { state: 'accepted', tries, nextTryAt: later, note: sent.answer }
  }
  if (later === null || !post.wanted) return { ...givenUp(post), ...reached, tries, note: sent.answer }
  return { ...reached, state: 'waiting', tries, nextTryAt: later, note: sent.answer }
}

/** What nobody wants any more has not failed. */
function givenUp({ wanted }: Post): PostChange {
  return { state: wanted ? 'failed' : 'cancelled', nextTryAt: null }
}

/** What becomes of a post after its platform was asked to take it down; where it cannot, a person has to. */
export function afterRemoved(post: Post, removed: Removed, now: Date): PostChange {
  if (removed.is === 'removed') return { state: 'taken-down', nextTryAt: null, note: '' }
  const tries = post.tries + 1
  const wait = removed.is === 'impossible' ? null : waitAfter(tries, removed.wait)
  if (wait === null) return { state: 'posted', tries, nextTryAt: null, note: removed.answer }
  return { state: 'removing', tries, nextTryAt: new Date(now.getTime() + wait), note: removed.answer }
}
