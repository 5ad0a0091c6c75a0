import type { Selectable } from 'kysely'
import type { Attachment, Edition } from '../domain/edition.ts'
import type { Item } from '../domain/item.ts'
import type { TrailEntry } from '../domain/trail.ts'
import type { ItemDatabase, ItemTables } from './item-tables.ts'

type Row<Table extends keyof ItemTables> = Selectable<ItemTables[Table]>

/** The whole item a row is of: its two editions with their attachments, and its trail. */
export async function itemOfRow(tables: ItemDatabase, row: Row<'disclosure.item'>): Promise<Item> {
  const numbers = [...new Set([row.working_edition, row.shown_edition ?? row.working_edition])]
  const [editions, attachments, trail] = await Promise.all([
    tables
      .selectFrom('disclosure.edition')
      .selectAll()
      .where('item_id', '=', row.id)
      .where('number', 'in', numbers)
      .execute(),
    tables
      .selectFrom('disclosure.attachment')
      .selectAll()
      .where('item_id', '=', row.id)
      .where('edition', 'in', numbers)
      .orderBy('position')
      .execute(),
    tables.selectFrom('disclosure.trail').selectAll().where('item_id', '=', row.id).orderBy('seq').execute(),
  ])
  const edition = (number: number) => editionOf(editions, attachments, number)
  return {
    ...factsOfRow(row),
    shown: row.shown_edition === null ? null : edition(row.shown_edition),
    working: edition(row.working_edition),
    trail: trail.map(entryOfRow),
  }
}

function factsOfRow(row: Row<'disclosure.item'>): Omit<Item, 'shown' | 'working' | 'trail'> {
  const { withdrawn_at: at, withdrawn_why: why } = row
  return {
    id: row.id,
    organId: row.organ_id,
    kind: row.kind,
    attribute: row.attribute,
    ground: row.ground,
    stage: row.stage,
    indexNumber: row.index_number,
    dueOn: row.due_on,
    publishAt: row.publish_at,
    publishedAt: row.published_at,
    reviewAgainOn: row.review_again_on,
    withdrawn: at === null ? null : { at, why: why ?? '' },
    author: { accountId: row.author_id, name: row.author_name },
    version: row.version,
  }
}

function editionOf(
  editions: readonly Row<'disclosure.edition'>[],
  attachments: readonly Row<'disclosure.attachment'>[],
  number: number,
): Edition {
  const row = editions.find((edition) => edition.number === number)
  if (row === undefined) throw new Error(`edition ${number} is missing`)
  return {
    number,
    title: row.title,
    body: row.body,
    plain: row.plain,
    metadata: row.metadata,
    columns: row.columns,
    reason: row.reason,
    madeBy: row.made_by,
    madeAt: row.made_at,
    attachments: attachments.filter(({ edition }) => edition === number).map(attachmentOfRow),
  }
}

function attachmentOfRow({ file_id, name, role, words }: Row<'disclosure.attachment'>): Attachment {
  return { fileId: file_id, name, role, words }
}

function entryOfRow({ seq, edition, step, detail, actor_id, actor_name, at }: Row<'disclosure.trail'>): TrailEntry {
  return { seq, edition, step, detail, actorId: actor_id, actorName: actor_name, at }
}
