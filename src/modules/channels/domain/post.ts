import type { Tone } from './post-states.table.ts'
import { postStates, type PostState } from './post-states.table.ts'

/** What a platform has given so far: enough to go on, to ask, or to take the post down again. */
export type Reached = Readonly<Record<string, string>>

/** One item on one channel: put there by hand and recorded, or sent by the program. */
export type Post = {
  readonly id: number
  readonly organId: string
  readonly channelId: number
  readonly itemId: number
  readonly title: string
  readonly state: PostState
  readonly byHand: boolean
  readonly postedAt: Date | null
  /** Where it can be read; empty where nowhere or not known. */
  readonly address: string
  readonly reached: Reached
  readonly tries: number
  readonly nextTryAt: Date | null
  /** False once the item was withdrawn: the post has to go. */
  readonly wanted: boolean
  /** The item was corrected since it was posted. */
  readonly outdated: boolean
  readonly note: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly version: number
}

export function stateOf(post: Pick<Post, 'state' | 'wanted' | 'outdated'>): {
  readonly zh: string
  readonly tone: Tone
} {
  if (post.state === 'posted' && !post.wanted) return { zh: '应当撤下', tone: 'bad' }
  if (post.state === 'posted' && post.outdated) return { zh: '原文已更正', tone: 'warning' }
  return postStates.find(({ key }) => key === post.state) ?? { zh: post.state, tone: 'neutral' }
}

/** Whether a person has to do something about it. */
export function needsPerson(post: Pick<Post, 'state' | 'wanted' | 'outdated'>): boolean {
  if (post.state === 'failed' || post.state === 'uncertain') return true
  return post.state === 'posted' && (!post.wanted || post.outdated)
}
