import type { Staff } from '../../kernel/actor.ts'
import { listOrgans, withinOrgan, type Organ } from '../organizations/public.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { Period } from './domain/statistics-period.ts'
import { scopesFor, type StatisticsScope } from './domain/statistics-scope.ts'
import type { CountedRequests } from './domain/table3-figure.ts'
import { table3Of } from './domain/table3-of-facts.ts'
import { table3Requests } from './queries/table3-requests.ts'
import { table3Tallies } from './queries/table3-tallies.ts'
import type { ListRange } from './queries/work-list.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** What the requests of one or several organs come to over a period. */
export type Counted = { readonly scope: StatisticsScope; readonly period: Period }

/** The figures of requests, counted anew at every question. */
export function openStatistics(needs: Pick<RequestsNeeds, 'database'>) {
  const requests = needs.database.withTables<RequestTables>()
  return {
    /** The organs whose figures this person may see, the own one first. */
    scopes: async (actor: Staff) => scopesFor(actor.permissions, await organsOf(actor)),
    table3: async ({ scope, period }: Counted) => table3Of(await table3Tallies(requests, scope.organIds, period)),
    table3Requests: ({ scope, period }: Counted, counted: CountedRequests, page: Pick<ListRange, 'offset' | 'limit'>) =>
      table3Requests(requests, { ...counted, organIds: scope.organIds, period }, page),
  }

  async function organsOf(actor: Staff): Promise<readonly [Organ, ...Organ[]]> {
    const [own, ...below] = withinOrgan(await listOrgans(needs.database), actor.organId)
    if (own === undefined) throw new Error(`staff of an organ that is not there: ${actor.organId}`)
    return [own, ...below]
  }
}
