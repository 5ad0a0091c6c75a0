import type { Actor, Staff } from '../../kernel/actor.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { act, lastDeeds, type Deed } from '../audit/public.ts'
import { addOrgan } from './actions/add-organ.ts'
import { addOrgans, type ListedUnder } from './actions/add-organs.ts'
import { changeOrgan, type OrganChange } from './actions/change-organ.ts'
import { keepUnit, type UnitChange } from './actions/keep-unit.ts'
import { organRecords } from './data/organ-records.ts'
import type { OrganEntry } from './domain/organ.ts'
import { listOrgans } from './queries/list-organs.ts'
import { searchOrgans } from './queries/search-organs.ts'

/** What else follows when an organ is moved in the tree; `lock` comes before any organ is locked. */
export type MovingOrgans = {
  lock(transaction: DatabaseTransaction): Promise<void>
  recount(transaction: DatabaseTransaction, organIds: readonly string[]): Promise<readonly Deed[]>
}

/** What the pages of the system administrator do with organs, wired to the database. */
export function openOrganizations(database: Database, moving?: MovingOrgans) {
  return {
    listOrgans: () => listOrgans(database),
    /** Who changed each group of an organ's settings last. */
    lastSettled: (organId: string) => lastDeeds(database, { organId, action: 'organ.settle', name: 'group' }),
    searchOrgans: (part: string) => searchOrgans(database, part),
    addOrgan: (actor: Staff, entry: OrganEntry) =>
      act(database, actor, (transaction) => addOrgan(organRecords(transaction), actor, entry)),
    addOrgans: (actor: Staff, listed: ListedUnder) =>
      act(database, actor, (transaction) => addOrgans(organRecords(transaction), actor, listed)),
    changeOrgan: (actor: Actor, change: OrganChange) =>
      act(database, actor, async (transaction) => {
        await moving?.lock(transaction)
        const recountMoved = async (organIds: readonly string[]) => (await moving?.recount(transaction, organIds)) ?? []
        return changeOrgan({ ...organRecords(transaction), recountMoved }, actor, change)
      }),
    keepUnit: (actor: Staff, change: UnitChange) =>
      act(database, actor, (transaction) => keepUnit(organRecords(transaction), actor, change)),
  }
}

export type Organizations = ReturnType<typeof openOrganizations>
