import type { PostState } from './post-states.table.ts'
import type { Post } from './post.ts'

type StepRow = {
  readonly key: string
  /** The verb on the button. */
  readonly zh: string
  readonly from: readonly PostState[]
  /** What else has to be so. */
  readonly when?: (post: Pick<Post, 'wanted' | 'outdated' | 'byHand'>) => boolean
}

/** What a person may do about a post, and when. Everything is for those who may post to channels. */
export const postSteps = [
  { key: 'retry', zh: '重新发送', from: ['failed'], when: ({ wanted }) => wanted },
  { key: 'settle', zh: '核实是否发出', from: ['uncertain'] },
  { key: 'cancel', zh: '取消发送', from: ['waiting', 'failed'] },
  { key: 'refresh', zh: '登记同步更正', from: ['posted'], when: ({ outdated, wanted }) => outdated && wanted },
  { key: 'take-down', zh: '登记撤下', from: ['posted'] },
] as const satisfies readonly StepRow[]

export type PostStep = (typeof postSteps)[number]['key']

/** The steps a post allows now. */
export function stepsOf(post: Pick<Post, 'state' | 'wanted' | 'outdated' | 'byHand'>): readonly PostStep[] {
  return (postSteps as readonly (StepRow & { readonly key: PostStep })[])
    .filter(({ from, when }) => from.includes(post.state) && (when === undefined || when(post)))
    .map(({ key }) => key)
}
