import { mayDo, type Staff } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import { reviewAwaited, tookPart, type ReviewStep } from '../domain/review-practice.ts'
import type { TrailEntry } from '../domain/trail.ts'

/** Ids of the items whose next review this person may do: the permission is theirs, and they had no part in it so far. */
export async function itemsToReview(
  database: Database,
  actor: Staff,
  practice: readonly ReviewStep[],
): Promise<readonly number[]> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.trail as trail')
    .innerJoin('disclosure.item as item', 'item.id', 'trail.item_id')
    .select(['trail.item_id', 'seq', 'edition', 'step', 'detail', 'actor_id', 'actor_name', 'at'])
    .where('item.organ_id', '=', actor.organId)
    .where('item.stage', '=', 'in-review')
    .orderBy('trail.item_id')
    .orderBy('seq')
    .execute()
  const trails = new Map<number, TrailEntry[]>()
  for (const { item_id: id, actor_id, actor_name, ...entry } of rows) {
    const trail = trails.get(id) ?? []
    trail.push({ ...entry, actorId: actor_id, actorName: actor_name })
    trails.set(id, trail)
  }
  return [...trails].flatMap(([id, trail]) => {
    const awaited = reviewAwaited({ trail }, practice)
    const mine = awaited !== undefined && mayDo(actor, awaited.may, actor.organId)
    return mine && !tookPart({ trail }, actor.accountId) ? [id] : []
  })
}
