import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Draft } from '../domain/edition.ts'
import type { ItemKind } from '../domain/item-kinds.table.ts'
import { NOBODY } from './add-published.ts'
import { rowOfEdition } from './edition-rows.ts'
import type { ItemTables } from './item-tables.ts'

/** Something that was made before it came here and is not published: with its ground where it is withheld. */
export type KeptBack = {
  readonly kind: ItemKind
  readonly draft: Draft
  readonly attribute: 'on-request' | 'withheld'
  /** Null unless it is withheld. */
  readonly ground: string | null
  /** When it has to be looked at again (条例 第十八条). */
  readonly reviewAgainOn: Day
}

/** Keeps it as an item of the organ; gives its id. */
export async function addKeptBack(
  given: DatabaseTransaction,
  { organId, by }: { readonly organId: string; readonly by: string },
  { kind, draft, attribute, ground, reviewAgainOn }: KeptBack,
): Promise<number> {
  const transaction = given.withTables<ItemTables>()
  const { documentNumber, madeOn, catalogue } = draft.metadata
  const { id } = await transaction
    .insertInto('disclosure.item')
    .values({
      ...{ organ_id: organId, author_id: NOBODY, author_name: by, kind, attribute, ground, stage: 'kept-back' },
      ...{ working_edition: 1, title: draft.title, review_again_on: reviewAgainOn },
      ...{ document_number: documentNumber, made_on: madeOn, catalogue },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const edition = { itemId: id, number: 1, text: draft, reason: null, madeBy: by }
  await transaction.insertInto('disclosure.edition').values(rowOfEdition(edition)).execute()
  await transaction
    .insertInto('disclosure.trail')
    .values({ item_id: id, seq: 1, edition: 1, step: 'move-in', detail: '{}', actor_id: null, actor_name: by })
    .execute()
  return id
}
