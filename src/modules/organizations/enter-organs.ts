import type { Actor } from '../../kernel/actor.ts'
import { done } from '../../kernel/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { addOrgan } from './actions/add-organ.ts'
import { keepUnit } from './actions/keep-unit.ts'
import { organRecords } from './data/organ-records.ts'
import type { OrganEntry } from './domain/organ.ts'

/** An organ whose parent is named, not numbered; `units` are the names of its 内设机构. */
export type EnteredOrgan = Omit<OrganEntry, 'parentId'> & {
  readonly parent: string | null
  readonly units: readonly string[]
}

const start: Actor = { kind: 'program', name: '首次启动' }

/** Enters organs of which parents come before those below them; gives their ids by name. */
export async function enterOrgans(
  database: Database,
  organs: readonly EnteredOrgan[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { parent, units, ...entry } of organs) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null)
    ids.set(entry.name, await enterOne(database, { ...entry, parentId }, units))
  }
  return ids
}

async function enterOne(database: Database, entry: OrganEntry, units: readonly string[]): Promise<string> {
  const entered = await act(database, start, async (transaction) => {
    const records = organRecords(transaction)
    const added = await addOrgan(records, start, entry)
    if (!added.ok) return added
    const organId = added.value.value
    const deeds = [...added.value.deeds]
    for (const name of units) {
      const kept = await keepUnit(records, start, { organId, name, closed: false })
      if (!kept.ok) return kept
      deeds.push(...kept.value.deeds)
    }
    const [first = added.value.deeds[0], ...others] = deeds
    return done({ value: organId, deeds: [first, ...others] as const })
  })
  if (!entered.ok) throw new Error(`${entry.name}: ${entered.refusal}`)
  return entered.value
}
