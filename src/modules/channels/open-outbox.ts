import type { Program } from '../../kernel/actor.ts'
import { done } from '../../kernel/outcome.ts'
import { withTransaction, type Database } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { wasDeciding, type Adapter, type Article } from './adapters/adapter.ts'
import { postRecords } from './data/post-records.ts'
import { afterRemoved, afterSent, type PostChange } from './domain/after-sent.ts'
import type { AttemptResult } from './domain/attempt-results.table.ts'
import type { Post, Reached } from './domain/post.ts'
import type { Sent } from './domain/sent.ts'
import type { OpenAdapter } from './open-adapters.ts'
import { duePosts, interruptedPosts, postToSend } from './queries/due-posts.ts'

export type OutboxNeeds = {
  readonly database: Database
  readonly now: () => Date
  readonly adapterOf: OpenAdapter
  /** What citizens read of an item, with its whole address; the reason, in words, where it cannot be sent. */
  articleOf(organId: string, itemId: number): Promise<Article | string>
}

const sender: Program = { kind: 'program', name: '渠道发送' }
const MOST_AT_ONCE = 100
/** Longer than any sending takes: whoever began has stopped. */
const INTERRUPTED_AFTER = 10 * 60_000
const NOT_CONNECTED = '渠道已经停用、没有对接或者凭据无法打开。'

/**
 * Sends what is in the outbox, asks after what platforms have accepted, takes down what is not wanted any more; first of
 * all finds out about what was being sent when the program stopped. One process at a time does this.
 */
export async function runOutbox(needs: OutboxNeeds): Promise<void> {
  const before = new Date(needs.now().getTime() - INTERRUPTED_AFTER)
  const faults: unknown[] = []
  // What one post breaks must not keep the others from going out.
  const each = async (ids: readonly number[], work: (needs: OutboxNeeds, id: number) => Promise<void>) => {
    for (const id of ids) await work(needs, id).catch((fault: unknown) => faults.push(fault))
  }
  await each(await interruptedPosts(needs.database, before), recover)
  await each(await duePosts(needs.database, needs.now(), MOST_AT_ONCE), takeUp)
  if (faults.length > 0) throw faults[0]
}

async function takeUp(needs: OutboxNeeds, id: number): Promise<void> {
  const sending = await postToSend(needs.database, id)
  if (sending === undefined) return
  const adapter = needs.adapterOf(sending)
  const { post } = sending
  if (post.state === 'removing') return takeDown(needs, post, adapter)
  if (adapter === undefined) {
    const is = post.state === 'accepted' ? 'uncertain' : 'permanent'
    return conclude(needs, id, { is, answer: NOT_CONNECTED })
  }
  if (post.state === 'accepted') return conclude(needs, id, await adapter.ask(post.reached))
  if (await begin(needs, id)) await send(needs, post, adapter)
}

/** Announces that sending begins; false where it is not to be sent any more. */
function begin({ database, now }: OutboxNeeds, id: number): Promise<boolean> {
  return withTransaction(database, async (transaction) => {
    const records = postRecords(transaction)
    const post = await records.lockPost(id)
    if (post?.state !== 'waiting') return false
    await records.changePost(id, { state: 'sending', nextTryAt: null, takenUpAt: now() })
    return true
  })
}

async function send(needs: OutboxNeeds, post: Post, adapter: Adapter): Promise<void> {
  const article = await needs.articleOf(post.organId, post.itemId)
  if (typeof article === 'string') return conclude(needs, post.id, { is: 'permanent', answer: article })
  const keep = (reached: Reached) =>
    withTransaction(needs.database, (transaction) => postRecords(transaction).changePost(post.id, { reached }))
  await conclude(needs, post.id, await adapter.send(article, post.reached, keep))
}

/** What was being sent when everything stopped: sent anew where nothing decisive was begun, else the platform is asked. */
async function recover(needs: OutboxNeeds, id: number): Promise<void> {
  const sending = await postToSend(needs.database, id)
  if (sending === undefined) return
  const { post } = sending
  if (!wasDeciding(post.reached)) return again(needs, post)
  const adapter = needs.adapterOf(sending)
  const article = await needs.articleOf(post.organId, post.itemId)
  if (adapter === undefined || typeof article === 'string')
    return conclude(needs, id, { is: 'uncertain', answer: '发送中断，无法向平台查询。' })
  const looked = await adapter.look(article, post.reached)
  if (looked.is === 'not-there') return again(needs, post)
  // Not to have been answered now says nothing of what happened then.
  await conclude(needs, id, looked.is === 'temporary' ? { is: 'uncertain', answer: looked.answer } : looked)
}

function again(needs: OutboxNeeds, post: Post): Promise<void> {
  return keepResult(needs, post.id, { result: 'interrupted', answer: '' }, ({ wanted }) =>
    wanted ? { state: 'waiting', nextTryAt: needs.now() } : { state: 'cancelled', nextTryAt: null },
  )
}

async function takeDown(needs: OutboxNeeds, { id, reached }: Post, adapter: Adapter | undefined): Promise<void> {
  const removed =
    adapter === undefined ? ({ is: 'impossible', answer: NOT_CONNECTED } as const) : await adapter.remove(reached)
  const answer = removed.is === 'removed' ? '' : removed.answer
  await keepResult(needs, id, { result: removed.is, answer }, (post) => afterRemoved(post, removed, needs.now()))
}

function conclude(needs: OutboxNeeds, id: number, sent: Sent): Promise<void> {
  const answer = 'answer' in sent ? sent.answer : ''
  return keepResult(needs, id, { result: sent.is, answer }, (post) => afterSent(post, sent, needs.now()))
}

type Result = { readonly result: AttemptResult; readonly answer: string }

/** Puts on record what came of a try, and what it changes of the post as it is by now. */
async function keepResult(
  { database, now }: OutboxNeeds,
  id: number,
  { result, answer }: Result,
  change: (post: Post) => PostChange,
): Promise<void> {
  await act<null, never>(database, sender, async (transaction) => {
    const records = postRecords(transaction)
    const post = await records.lockPost(id)
    if (post === undefined) throw new Error(`post ${id} is gone`)
    await records.changePost(id, { ...change(post), takenUpAt: null })
    await records.addAttempt(id, { result, answer, at: now() })
    const { organId, itemId, title } = post
    const subject = { kind: 'item', id: String(itemId) }
    return done({ value: null, deeds: [{ organId, action: 'post.sent', subject, detail: { title, result, answer } }] })
  })
}
