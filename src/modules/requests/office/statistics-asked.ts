import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { addressOf } from '../../../ui/address.ts'
import { usualPeriods, type Period } from '../domain/statistics-period.ts'
import type { StatisticsScope } from '../domain/statistics-scope.ts'
import type { openStatistics } from '../open-statistics.ts'
import { maybeDay } from '../../../platform/http/field-schemas.ts'

/** What the pages of statistics need. */
export type StatisticsOffice = { readonly ask: ReturnType<typeof openStatistics>; today(): Day }

/** The figures somebody asks for: of which organs, of which days. */
export type StatisticsAsked = {
  readonly scope: StatisticsScope
  readonly period: Period
  readonly scopes: readonly StatisticsScope[]
  readonly today: Day
  /** Whether the person oversees the work, and so sees who was late and why. */
  readonly oversees: boolean
  /** What stands in the fields of the period, and what is wrong with it. */
  readonly typed: RawFields
  readonly errors: FieldErrors
}

/** What the address of any page of statistics may say. */
export const statisticsFields = z
  .object({ from: maybeDay, to: maybeDay, organ: z.string().max(100).default('') })
  .superRefine(({ from, to }, context) => {
    if (from === null || to === null || from <= to) return
    context.addIssue({ code: 'custom', path: ['to'], message: '截止日期不能早于起始日期。' })
  })

type StatisticsFields = z.infer<typeof statisticsFields>

const nothing: StatisticsFields = { from: null, to: null, organ: '' }

/** What is asked for; undefined where the person may not see the figures of that organ. */
export async function statisticsAsked(
  office: StatisticsOffice,
  actor: Staff,
  fields: StatisticsFields,
): Promise<StatisticsAsked | undefined> {
  const scopes = await office.ask.scopes(actor)
  const scope = scopes.find(({ key }) => key === fields.organ)
  if (scope === undefined) return undefined
  const now = office.today()
  const period = periodOf(fields, now)
  const oversees = actor.permissions.has('supervise')
  return { scope, period, scopes, oversees, today: now, typed: { from: period.from, to: period.to }, errors: {} }
}

/** Fields with mistakes are shown again above the figures of the usual period. */
export async function askedAgain(
  office: StatisticsOffice,
  actor: Staff,
  { query, errors }: { readonly query: RawFields; readonly errors: FieldErrors },
): Promise<StatisticsAsked> {
  const asked = await statisticsAsked(office, actor, nothing)
  if (asked === undefined) throw new Error('everybody may see the figures of their own organ')
  return { ...asked, typed: query, errors }
}

/** The address of a page of statistics about the same organs and days. */
export function statisticsAddress(
  path: string,
  { scope, period }: Pick<StatisticsAsked, 'scope' | 'period'>,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return addressOf(path, { from: period.from, to: period.to, organ: scope.key, ...more })
}

/** One day alone is taken with the usual other end, moved where that would lie on the wrong side. */
function periodOf({ from, to }: StatisticsFields, today: Day): Period {
  const [usual] = usualPeriods(today)
  const last = to ?? (from !== null && from > usual.to ? from : usual.to)
  const first = from ?? (usual.from <= last ? usual.from : (`${last.slice(0, 4)}-01-01` as Day))
  return { from: first, to: last }
}
