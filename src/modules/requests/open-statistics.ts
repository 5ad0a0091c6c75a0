import type { Staff } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { askedAnew } from '../../platform/database/kept-answers.ts'
import { listOrgans, withinOrgan, type Organ } from '../organizations/public.ts'
import type { RequestTables } from './data/request-tables.ts'
import {
  channelLines,
  linesBy,
  monthLines,
  resultLines,
  sumOf,
  topicLines,
  type StatisticsOverview,
  type UnitCounts,
} from './domain/statistics-overview.ts'
import type { Period } from './domain/statistics-period.ts'
import { scopesFor, type StatisticsScope } from './domain/statistics-scope.ts'
import type { CountedRequests } from './domain/table3-figure.ts'
import { maySee } from './domain/bar-to-step.ts'
import { lateReplyOf, type LateReply } from './domain/statistics-late.ts'
import { table3Of } from './domain/table3-of-facts.ts'
import { workingDaysTaken } from './domain/working-days-taken.ts'
import { statisticsDecided } from './queries/statistics-decided.ts'
import { statisticsLate } from './queries/statistics-late.ts'
import { statisticsOpen } from './queries/statistics-open.ts'
import { statisticsReceived } from './queries/statistics-received.ts'
import { table3Requests } from './queries/table3-requests.ts'
import { table3Tallies } from './queries/table3-tallies.ts'
import type { ListRange } from './queries/work-list-page.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** What the requests of one or several organs come to over a period. */
export type Counted = { readonly scope: StatisticsScope; readonly period: Period }

/** The figures of requests, counted from the requests themselves whenever one of them changed. */
export function openStatistics(needs: Pick<RequestsNeeds, 'database' | 'calendar' | 'kept'>) {
  const requests = needs.database.withTables<RequestTables>()
  const { directory, figures } = needs.kept ?? askedAnew
  const allOrgans = directory.keep(() => listOrgans(needs.database))
  const overviewOf = figures.keep(overview)
  const tableOf = figures.keep(async (of: readonly string[], period: Period) =>
    table3Of(await table3Tallies(requests, of, period)),
  )
  return {
    /** The organs whose figures this person may see, the own one first. */
    scopes: async (actor: Staff) => scopesFor(actor.permissions, await organsOf(actor)),
    overview: ({ scope, period }: Counted, today: Day) => overviewOf(scope.organIds, period, today),
    late: async ({ scope, period }: Counted, actor: Staff, today: Day): Promise<readonly LateReply[]> => {
      const cases = await statisticsLate(requests, needs.calendar, scope.organIds, { ...period, today })
      return cases.map(({ file, calendar }) => lateReplyOf(file, { today, calendar, mayRead: maySee(file, actor) }))
    },
    table3: ({ scope, period }: Counted) => tableOf(scope.organIds, period),
    table3Requests: ({ scope, period }: Counted, counted: CountedRequests, page: Pick<ListRange, 'offset' | 'limit'>) =>
      table3Requests(requests, { ...counted, organIds: scope.organIds, period }, page),
  }

  async function overview(of: readonly string[], period: Period, today: Day): Promise<StatisticsOverview> {
    // Averages over several organs are counted by the calendar of the first: the one the figures are shown to.
    const [calendar, organs] = await Promise.all([needs.calendar(of[0] ?? ''), allOrgans()])
    const [received, decided, open] = await Promise.all([
      statisticsReceived(requests, of, period),
      statisticsDecided(requests, of, period),
      statisticsOpen(requests, of, { ...period, today }),
    ])
    const counts = [...received.units, ...decided.units, ...open]
    return {
      total: sumOf(counts),
      lines: linesBy(counts, of.length === 1 ? unitNames(organs) : organNames(organs)),
      taken: workingDaysTaken(decided.spans, calendar),
      months: monthLines(received.days, decided.days, period),
      results: resultLines(table3Of(decided.results)),
      channels: channelLines(received.channels),
      topics: topicLines(received.topics),
    }
  }

  async function organsOf(actor: Staff): Promise<readonly [Organ, ...Organ[]]> {
    const [own, ...below] = withinOrgan(await allOrgans(), actor.organId)
    if (own === undefined) throw new Error(`staff of an organ that is not there: ${actor.organId}`)
    return [own, ...below]
  }
}

function organNames(organs: readonly Organ[]) {
  const names = new Map(organs.map(({ id, name }) => [id, name]))
  return ({ organId }: UnitCounts) => names.get(organId) ?? ''
}

function unitNames(organs: readonly Organ[]) {
  const names = new Map(organs.flatMap(({ units }) => units).map(({ id, name }) => [id, name]))
  return ({ unitId }: UnitCounts) =>
    unitId === null ? '尚未交办到内设机构' : (names.get(unitId) ?? '已撤销的内设机构')
}
