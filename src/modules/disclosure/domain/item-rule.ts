import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { Draft, Metadata } from './edition.ts'
import type { ItemRefusal } from './item-refusal.ts'
import type { Item } from './item.ts'
import type { ReviewStep } from './review-practice.ts'
import type { NewEntry } from './trail.ts'

/** What a rule needs to know besides the item. */
export type ItemContext = {
  readonly now: Date
  readonly today: Day
  readonly actor: Staff
  readonly practice: readonly ReviewStep[]
  /** Ids of the open columns of the organ's own site. */
  readonly columns: ReadonlySet<string>
  /** By when information made on that day, of that catalogue item, has to be public; null where no limit is known. */
  dueOnOf(metadata: Metadata): Day | null
  /** Findings in the text that still have to be dealt with before it may go on. */
  openFindings(item: Pick<Item, 'working' | 'trail' | 'attribute'>): number
}

/** What a step does to an item. */
export type ItemChange = {
  readonly entries: readonly [NewEntry, ...NewEntry[]]
  readonly set?: Partial<
    Pick<Item, 'kind' | 'attribute' | 'ground' | 'stage' | 'publishAt' | 'dueOn' | 'reviewAgainOn' | 'withdrawn'>
  >
  /** The text, where it changes: of the edition worked on, or of a new one with the reason for it. */
  readonly draft?: { readonly text: Draft; readonly newBecause: string | null }
  /** Shows the working edition to citizens. */
  readonly publish?: true
}

/** One verb, pure. Permission, stage and version were checked before. */
export type ItemRule<Input> = (item: Item, input: Input, context: ItemContext) => Outcome<ItemChange, ItemRefusal>
