import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { postRecords, type PostRecords } from '../data/post-records.ts'
import { isSentByProgram, type ChannelRule } from '../domain/channel.ts'
import type { PostState } from '../domain/post-states.table.ts'
import type { Post } from '../domain/post.ts'
import { rulesOfOrgan } from '../queries/rules-of.ts'

/** An item citizens read from now on, anew where it was corrected; or no longer. `columns`: of the organ's own site. */
export type HeardItem =
  | {
      readonly is: 'shown'
      readonly id: number
      readonly organId: string
      readonly kind: string
      readonly title: string
      readonly columns: readonly string[]
    }
  | { readonly is: 'hidden'; readonly id: number }

/**
 * Takes note, in the publishing transaction, of what it means elsewhere: items go to channels by rule; what is corrected
 * has to be corrected there; what is withdrawn has to go, by the program where it can.
 */
export async function hearOfItem(transaction: DatabaseTransaction, heard: HeardItem, now: Date): Promise<void> {
  const records = postRecords(transaction)
  const posts = await records.lockPostsOf(heard.id)
  if (heard.is === 'hidden') {
    for (const post of posts) await records.changePost(post.id, afterHidden(post, now))
    return
  }
  for (const { id } of posts.filter(({ state }) => wentOut.includes(state)))
    await records.changePost(id, { outdated: true })
  const there = new Set(posts.map(({ channelId }) => channelId))
  for (const { rule, channel } of await rulesOfOrgan(transaction, heard.organId)) {
    if (there.has(channel.id) || !isSentByProgram(channel) || !applies(rule, heard)) continue
    there.add(channel.id)
    await addByRule(records, heard, { channelId: channel.id, now })
  }
}

/** The text as it was before may be there, or on its way. */
const wentOut: readonly PostState[] = ['posted', 'sending', 'accepted', 'uncertain']

function applies({ itemKind, columnId }: ChannelRule, item: Extract<HeardItem, { is: 'shown' }>): boolean {
  return (itemKind === null || itemKind === item.kind) && (columnId === null || item.columns.includes(columnId))
}

async function addByRule(
  records: PostRecords,
  { id: itemId, organId, title }: Extract<HeardItem, { is: 'shown' }>,
  { channelId, now }: { readonly channelId: number; readonly now: Date },
): Promise<void> {
  const post = { organId, channelId, itemId, title, madeBy: '发送规则' }
  await records.addPost({ ...post, state: 'waiting', byHand: false, nextTryAt: now })
}

/** What has not gone yet stays; what is there goes, by the program where it brought it. */
function afterHidden({ state, byHand }: Post, now: Date): Parameters<PostRecords['changePost']>[1] {
  const unwanted = { wanted: false }
  if (state === 'waiting' || state === 'failed') return { ...unwanted, state: 'cancelled', nextTryAt: null }
  if (state === 'posted' && !byHand) return { ...unwanted, state: 'removing', nextTryAt: now, tries: 0 }
  return unwanted
}
