import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import { itemsSince } from '../../disclosure/public.ts'
import { registeredKinds } from '../../normative-documents/public.ts'
import { listOrgans, withinOrgan } from '../../organizations/public.ts'
import type { Candidate } from '../domain/section-of.ts'
import { gazettedItems } from './gazetted.ts'

/** More is found by its words. */
const MOST = 1000

export type FoundCandidate = Candidate & { readonly publishedOn: Day; readonly organName: string }

/** What the organ and those below it published from a day on and no issue of its gazette holds, the oldest first. */
export async function findCandidates(
  database: Database,
  organId: string,
  asked: { readonly since: Day; readonly words: string },
): Promise<readonly FoundCandidate[]> {
  const organs = withinOrgan(await listOrgans(database), organId)
  const names = new Map(organs.map(({ id, name }) => [id, name]))
  const [items, taken] = await Promise.all([
    itemsSince(database, { ...asked, organIds: [...names.keys()] }, MOST),
    gazettedItems(database, organId),
  ])
  const open = items.filter(({ id }) => !taken.has(id))
  const kinds = await registeredKinds(
    database,
    open.map(({ id }) => id),
  )
  const fromOf = (of: string) => {
    if (of === organId) return 'own'
    return isOfficeOf(names.get(of) ?? '', names.get(organId) ?? '') ? 'office' : 'below'
  }
  return open.toReversed().map(({ id, organId: of, title, documentNumber, kind, publishedOn }) => ({
    ...{ itemId: id, title, documentNumber, kind, publishedOn, registered: kinds.get(id) ?? null },
    ...{ from: fromOf(of), organName: names.get(of) ?? '' },
  }))
}

/** 办公厅 and 办公室 of a government draw up documents in its name. */
function isOfficeOf(name: string, government: string): boolean {
  return government !== '' && (name === `${government}办公室` || name === `${government}办公厅`)
}
