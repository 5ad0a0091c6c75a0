import type { Database } from '../../../platform/database/database.ts'
import { wholeSystem } from '../../audit/public.ts'
import { withinOrgan } from '../domain/organ-tree.ts'
import { listOrgans } from './list-organs.ts'

/** Names of an organ and those below it, by id; below the topmost also what concerns no single organ. */
export async function organNamesUnder(database: Database, id: string): Promise<ReadonlyMap<string, string>> {
  const organs = await listOrgans(database)
  const names = withinOrgan(organs, id).map((organ) => [organ.id, organ.name] as const)
  const isTop = organs.some((organ) => organ.id === id && organ.parentId === null)
  return new Map(isTop ? [...names, [wholeSystem, '全系统']] : names)
}
