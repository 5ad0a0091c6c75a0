import type { Database } from '../../../platform/database/database.ts'
import { above, listOrgans } from '../../organizations/public.ts'
import { leadersOfOrgans } from '../../sites/public.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { Leader } from '../domain/findings/find-leaders.ts'
import { readyLists, shippedWords, type FindingLists } from '../domain/findings/lists.ts'
import { ruleOf, type OwnWord } from '../domain/word-list.ts'

/** What the texts of an organ are looked at by: its own words over those of the organs above it, and their leaders. */
export async function listsOf(database: Database, organId: string): Promise<FindingLists> {
  const organIds = await fromTheTop(database, organId)
  const [rows, leaders] = await Promise.all([
    database
      .withTables<ItemTables>()
      .selectFrom('disclosure.word_list')
      .selectAll()
      .where('organ_id', 'in', organIds)
      .execute(),
    leadersAmong(database, organIds),
  ])
  const words = organIds.flatMap((id) => rows.find((row) => row.organ_id === id)?.entries ?? [])
  return readyLists([...shippedWords, ...words.map(ruleOf)], leaders)
}

/** The leaders told of on the sites of an organ and of those above it. */
export async function leadersFor(database: Database, organId: string): Promise<readonly Leader[]> {
  return leadersAmong(database, await fromTheTop(database, organId))
}

/** From the top down: of two entries for the same words that of the nearer organ holds. */
async function fromTheTop(database: Database, organId: string): Promise<readonly string[]> {
  return [organId, ...above(await listOrgans(database), organId).map(({ id }) => id)].toReversed()
}

/** 县委副书记、县长: each post is one by which somebody is named. */
async function leadersAmong(database: Database, organIds: readonly string[]): Promise<readonly Leader[]> {
  const leaders = await leadersOfOrgans(database, organIds)
  return leaders.flatMap(({ name, post }) => post.split(/[、，,；;\s]+/).map((title) => ({ name, title })))
}

/** The own words of an organ, and the version of the list; 0: it has none. */
export async function wordListOfOrgan(
  database: Database,
  organId: string,
): Promise<{ readonly words: readonly OwnWord[]; readonly version: number }> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.word_list')
    .select(['entries', 'version'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return { words: row?.entries ?? [], version: row?.version ?? 0 }
}
