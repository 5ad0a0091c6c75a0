import type { Program, Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { act, type Acted } from '../audit/public.ts'
import { createItem } from './actions/create-item.ts'
import { createOnce } from './actions/create-once.ts'
import type { ItemNeeds, ToldItem } from './actions/item-needs.ts'
import { publishDue } from './actions/publish-due.ts'
import { takeItemStep, type ItemStepOn } from './actions/take-item-step.ts'
import { itemRecords } from './data/item-records.ts'
import { submissionRecords } from './data/submission-records.ts'
import { dueOn } from './domain/due-on.ts'
import type { Metadata } from './domain/edition.ts'
import { openFindings } from './domain/item-findings.ts'
import type { ItemRule } from './domain/item-rule.ts'
import type { ItemRefusal } from './domain/item-refusal.ts'
import type { ItemStep } from './domain/item-steps.table.ts'
import type { PlaceableColumn } from './domain/places-of.ts'
import { clearFinding } from './domain/steps/clear-finding.ts'
import { passReview, publishItem, returnItem, submitItem, takeBackItem } from './domain/steps/review.ts'
import { reEvaluateItem } from './domain/steps/re-evaluate.ts'
import { withdrawItem } from './domain/steps/withdraw.ts'
import { correctItem, editItem, type Writing } from './domain/steps/write.ts'
import { listsOf } from './queries/lists-of.ts'
import { practiceOf } from './queries/practice-of.ts'

/** Told, in the publishing transaction, of an item citizens may read from now on or no longer. */
export type TellOfItem = (transaction: DatabaseTransaction, told: ToldItem) => Promise<void>

export type OpenItemsNeeds = {
  readonly database: Database
  now(): Date
  /** Columns of every site, as they are now. */
  columns(): readonly PlaceableColumn[]
  /** The organ's own site, and those of the organs above it. */
  sitesOf(organId: string): Promise<{ readonly own: string | null; readonly above: ReadonlySet<string> }>
  /** What the organ's index numbers begin with. */
  indexCodeOf(organId: string): Promise<string>
  calendar(organId: string): Promise<WorkCalendar>
  readonly tell: TellOfItem
}

/** Everything done to items, over one database. What needs the pool is read before the transaction. */
export function openItems(needs: OpenItemsNeeds) {
  const readFor = (organId: string) => readNeeds(needs, organId)
  const within = (read: ReadNeeds, transaction: DatabaseTransaction, actor: Staff): ItemNeeds => ({
    ...read,
    records: itemRecords(transaction, actor),
    tell: (told) => needs.tell(transaction, told),
  })

  const step =
    <Input>(name: ItemStep, rule: ItemRule<Input>) =>
    async (actor: Staff, on: ItemStepOn, input: Input) => {
      const read = await readFor(actor.organId)
      return act(needs.database, actor, (transaction) =>
        takeItemStep(within(read, transaction, actor), actor, { on, step: name, rule }, input),
      )
    }

  return {
    practiceOf: (organId: string) => practiceOf(needs.database, organId),
    async create(actor: Staff, writing: Writing) {
      const read = await readFor(actor.organId)
      return act(needs.database, actor, (transaction) => createItem(within(read, transaction, actor), actor, writing))
    },
    /** As `create`, within a transaction of whoever begins the item along with something of theirs. */
    async creating(actor: Staff) {
      const read = await readFor(actor.organId)
      return (transaction: DatabaseTransaction, writing: Writing) =>
        createItem(within(read, transaction, actor), actor, writing)
    },
    /** As `create` or `edit`, with the files of the writing kept in the same transaction. */
    async write<Refusal>(actor: Staff, on: WrittenOn, writing: KeptWriting<Refusal>) {
      const read = await readFor(actor.organId)
      return act<number, ItemRefusal | Refusal>(needs.database, actor, async (transaction) => {
        const around = within(read, transaction, actor)
        const create = async (): Promise<Outcome<Acted<number>, ItemRefusal | Refusal>> => {
          const first = await writing(transaction)
          return first.ok ? createItem(around, actor, first.value) : first
        }
        if ('submissionKey' in on) return createOnce(submissionRecords(transaction), actor, on.submissionKey, create)
        const written = await writing(transaction)
        if (!written.ok) return written
        const taken = await takeItemStep(around, actor, { on, step: 'edit', rule: editItem }, written.value)
        return taken.ok ? done({ ...taken.value, value: on.itemId }) : taken
      })
    },
    /** What its hour has come for goes public, of its own accord; gives how many did. */
    publishDue: () => publishDue(needs, { by: clock, read: readFor }),
    edit: step('edit', editItem),
    submit: step('submit', submitItem),
    clearFinding: step('clear-finding', clearFinding),
    pass: step('pass', passReview),
    return: step('return', returnItem),
    takeBack: step('take-back', takeBackItem),
    publish: step('publish', publishItem),
    correct: step('correct', correctItem),
    withdraw: step('withdraw', withdrawItem),
    reEvaluate: step('re-evaluate', reEvaluateItem),
  }
}

/** What is read from the pool before the transaction. */
async function readNeeds(needs: OpenItemsNeeds, organId: string) {
  const [practice, sites, indexCode, calendar, lists] = await Promise.all([
    practiceOf(needs.database, organId),
    needs.sitesOf(organId),
    needs.indexCodeOf(organId),
    needs.calendar(organId),
    listsOf(needs.database, organId),
  ])
  const columns = needs.columns()
  const own = columns.filter(({ siteId, closed }) => siteId === sites.own && !closed)
  const now = needs.now()
  const context = {
    ...{ now, today: dayInChina(now), practice, columns: new Set(own.map(({ id }) => id)) },
    dueOnOf: (metadata: Metadata) => dueOn(metadata, calendar),
    openFindings: (item: Parameters<typeof openFindings>[0]) => openFindings(item, lists),
  }
  return { context, columns, sitesAbove: sites.above, indexCode }
}

type ReadNeeds = Awaited<ReturnType<typeof readNeeds>>

/** What is written: a new item by the form it came in, or the text of one there is. */
export type WrittenOn = ItemStepOn | { readonly submissionKey: string }

/** A writing whose files are kept in the transaction it is given. */
export type KeptWriting<Refusal> = (transaction: DatabaseTransaction) => Promise<Outcome<Writing, Refusal>>

const clock: Program = { kind: 'program', name: '定时发布' }

export type OpenItems = ReturnType<typeof openItems>
