import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { Attachment } from '../domain/edition.ts'
import type { PublishedItem } from '../domain/published.ts'

/** Whether another module has anything to say of the item with this id, as part of the question about the item. */
export type BesideItem = (itemId: RawBuilder<unknown>) => RawBuilder<boolean>

/**
 * What citizens find at the address of an item, in one question, without the words of its attachments; undefined where
 * nothing was ever published there. `beside`: who is asked whether they have more to say.
 */
export async function publishedItem(
  database: Database,
  id: number,
  beside: readonly BesideItem[] = [],
): Promise<PublishedItem | undefined> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item as item')
    .innerJoin('disclosure.edition as edition', (join) =>
      join.onRef('edition.item_id', '=', 'item.id').onRef('edition.number', '=', 'item.shown_edition'),
    )
    .select(['item.organ_id', 'item.kind', 'item.index_number', 'item.published_at'])
    .select(['item.withdrawn_at', 'item.withdrawn_why', 'edition.number', 'edition.title', 'edition.body'])
    .select(['edition.plain', 'edition.metadata', 'edition.columns', 'edition.reason', 'edition.made_by'])
    .select(['edition.made_at', placesOfItem.as('places'), attachmentsOfItem.as('attachments')])
    .select([organOfItem.as('organ_name'), anyOf(beside).as('has_beside')])
    .where('item.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { organ_id: organId, kind, index_number: indexNumber, published_at: publishedAt, places } = row
  const { withdrawn_at: at, withdrawn_why: why, made_by: madeBy, made_at: madeAt } = row
  if (indexNumber === null || publishedAt === null) return undefined
  if (at !== null) return { is: 'withdrawn', title: row.title, at, why: why ?? '' }
  const { number, title, body, plain, metadata, columns, reason, attachments } = row
  const { organ_name: organName, has_beside: hasBeside } = row
  const edition = { number, title, body, plain, metadata, columns, reason, attachments, madeBy, madeAt }
  return { is: 'shown', id, organId, organName, hasBeside, kind, indexNumber, publishedAt, edition, columns: places }
}

const placesOfItem = sql<readonly string[]>`array(select column_id from disclosure.placement where item_id = item.id)`

const organOfItem = sql<string>`(select name from organizations.organ where organ.id = item.organ_id)`

function anyOf(beside: readonly BesideItem[]): RawBuilder<boolean> {
  const conditions = beside.map((has) => sql`(${has(sql.ref('item.id'))})`)
  return sql<boolean>`(${sql.join([sql`false`, ...conditions], sql` or `)})`
}

const attachmentsOfItem = sql<readonly Attachment[]>`coalesce((
  select jsonb_agg(jsonb_build_object('fileId', file_id, 'name', name, 'role', role, 'words', null) order by position)
  from disclosure.attachment where attachment.item_id = item.id and attachment.edition = item.shown_edition), '[]')`
