import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemChange } from '../domain/item-rule.ts'
import type { Item } from '../domain/item.ts'
import type { NewItem } from '../domain/new-item.ts'
import type { NewEntry } from '../domain/trail.ts'
import { keepEdition } from './edition-rows.ts'
import { itemOfRow } from './item-row.ts'
import type { ItemTables, ItemTransaction } from './item-tables.ts'
import { placementRecords } from './placement-records.ts'

/** Items as an action changes them, within its transaction. */
export function itemRecords(given: DatabaseTransaction, actor: Actor) {
  const transaction = given.withTables<ItemTables>()
  const who: Who = {
    id: actor.kind === 'staff' ? actor.accountId : null,
    name: actor.kind === 'applicant' ? '' : actor.name,
  }

  async function lockItem(id: number): Promise<Item | undefined> {
    const row = await transaction
      .selectFrom('disclosure.item')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? undefined : itemOfRow(transaction, row)
  }

  async function addEntries(item: { id: number; edition: number; after: number }, entries: readonly NewEntry[]) {
    const rows = entries.map(({ step, detail }, at) => ({
      ...{ item_id: item.id, seq: item.after + at + 1, edition: item.edition, step, detail: JSON.stringify(detail) },
      ...{ actor_id: who.id, actor_name: who.name },
    }))
    await transaction.insertInto('disclosure.trail').values(rows).execute()
  }

  return {
    lockItem,

    async addItem({ organId, writing, dueOn }: NewItem): Promise<number> {
      const { draft } = writing
      const id = await addRow(transaction, { organId, writing, dueOn }, who)
      await keepEdition(transaction, { itemId: id, number: 1, text: draft, reason: null, madeBy: who.name })
      await addEntries({ id, edition: 1, after: 0 }, [{ step: 'create', detail: {} }])
      return id
    },

    /** Keeps what a step changed; gives the item as it is now. */
    async change(item: Item, { entries, set = {}, draft }: ItemChange): Promise<Item> {
      const number = draft === undefined || draft.newBecause === null ? item.working.number : item.working.number + 1
      if (draft !== undefined)
        await keepEdition(transaction, {
          itemId: item.id,
          number,
          text: draft.text,
          reason: draft.newBecause ?? item.working.reason,
          madeBy: who.name,
        })
      await changeRow(transaction, item, { set, ...(draft && { draft }), number })
      await addEntries({ id: item.id, edition: number, after: item.trail.length }, entries)
      const after = await lockItem(item.id)
      if (after === undefined) throw new Error(`item ${item.id} is gone`)
      return after
    },

    ...placementRecords(transaction),
  }
}

export type ItemRecords = ReturnType<typeof itemRecords>

type Who = { readonly id: string | null; readonly name: string }

async function addRow(transaction: ItemTransaction, { organId, writing, dueOn }: NewItem, who: Who): Promise<number> {
  const { kind, attribute, ground, draft } = writing
  const { id } = await transaction
    .insertInto('disclosure.item')
    .values({
      ...{ organ_id: organId, kind, attribute, ground, stage: 'draft', due_on: dueOn, working_edition: 1 },
      ...{ author_id: who.id ?? NOBODY, author_name: who.name, ...listColumns(draft) },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type RowChange = Pick<ItemChange, 'set' | 'draft'> & { readonly number: number }

async function changeRow(transaction: ItemTransaction, item: Item, { set = {}, draft, number }: RowChange) {
  await transaction
    .updateTable('disclosure.item')
    .set({
      ...columnsOf(set),
      ...(draft && listColumns(draft.text)),
      working_edition: number,
      version: item.version + 1,
      changed_at: sql<Date>`now()`,
    })
    .where('id', '=', item.id)
    .execute()
}

// Items that came from elsewhere have no author among the staff.
const NOBODY = '00000000-0000-0000-0000-000000000000'

function listColumns({ title, metadata }: NewItem['writing']['draft']) {
  return { title, document_number: metadata.documentNumber, made_on: metadata.madeOn, catalogue: metadata.catalogue }
}

function columnsOf({ withdrawn, publishAt, dueOn, reviewAgainOn, ...set }: NonNullable<ItemChange['set']>) {
  return {
    ...set,
    ...(withdrawn === undefined ? {} : { withdrawn_at: withdrawn?.at ?? null, withdrawn_why: withdrawn?.why ?? null }),
    ...(publishAt === undefined ? {} : { publish_at: publishAt }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(reviewAgainOn === undefined ? {} : { review_again_on: reviewAgainOn }),
  }
}
