import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { StatutoryItem } from '../../../statute/proactive-disclosure/statutory-items.table.ts'
import type { Column } from '../../sites/public.ts'
import type { SentWriting } from '../actions/keep-writing.ts'
import type { FindingLists } from '../domain/findings/lists.ts'
import type { ItemRefusal } from '../domain/item-refusal.ts'
import type { Item } from '../domain/item.ts'
import type { OpenItems, WrittenOn } from '../open-items.ts'
import type { KeptEdition } from '../queries/editions-of.ts'
import type { ItemFilter, listItems, ListedItem } from '../queries/list-items.ts'

/** What the pages of the newsroom ask and do. */
export type Newsroom = Pick<OpenItems, Exclude<keyof OpenItems, 'create' | 'write' | 'publishDue'>> & {
  today(): Day
  /** What other modules say of an item, beside it. */
  panelsOf(actor: Staff, itemId: number): Promise<readonly VNode[]>
  calendar(organId: string): Promise<WorkCalendar>
  findItem(actor: Staff, id: string): Promise<Item | undefined>
  list(filter: ItemFilter, page: Parameters<typeof listItems>[2]): ReturnType<typeof listItems>
  countStages(organId: string): Promise<Readonly<Partial<Record<ListedItem['stage'], number>>>>
  /** How many that are kept back are to be looked at again today. */
  countToEvaluate(organId: string): Promise<number>
  /** Ids of the items whose next review is this person's. */
  toReview(actor: Staff): Promise<readonly number[]>
  editionsOf(itemId: number): Promise<readonly KeptEdition[]>
  /** The open columns of the organ's own site, in their order; none where it has no site. */
  columnsOf(organId: string): readonly Column[]
  /** What the organ has to publish, by its level (条例 第二十条、第二十一条). */
  statutoryOf(organId: string): Promise<readonly StatutoryItem[]>
  /** The words and leaders the texts of the organ are looked at by. */
  listsOf(organId: string): Promise<FindingLists>
  /** Host names links may lead to without leaving the sites of the group. */
  hostsOf(): readonly string[]
  /** Those of these items citizens cannot read, and whether a column of this path is on any site. */
  unshownAmong(ids: readonly number[]): Promise<ReadonlySet<number>>
  hasColumn(path: string): boolean
  /** Keeps a new item, or the text of the one told of; gives its id. */
  keep(
    actor: Staff,
    on: WrittenOn,
    sent: SentWriting,
  ): Promise<Outcome<number, ItemRefusal | Readonly<Record<string, string>>>>
}
