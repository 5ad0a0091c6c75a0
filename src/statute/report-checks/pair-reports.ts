import { labelKey } from '../../kernel/chinese-text.ts'
import type { AnnualReport } from '../report-format/report.ts'
import type { CheckContext } from './check-context.ts'
import { likelyCopies } from './copies/likely-copies.ts'
import { titleStates } from './identity/identity-of.ts'
import { childrenByName, type NamedReport } from './family/children-by-name.ts'

/**
 * What several reports checked together know about one another: for each, in the order given, the same organ's report of
 * the nearest earlier year, the children found by name (marked as inferred), and those of other organs whose text looks
 * copied. Conservative: what the names and years do not settle is left out.
 */
export function pairReports(reports: readonly AnnualReport[]): CheckContext[] {
  const named = reports.map((report) => ({ report, name: agencyKey(report) }))
  const byAgency = groupByName(named)
  const children = childrenByName(named)
  const copies = likelyCopies(named)
  return named.map(({ report, name }, at) => {
    const previous = name === '' ? undefined : nearestEarlier(report, byAgency.get(name) ?? [])
    const family = children[at] ?? []
    const peers = copies[at] ?? []
    return {
      ...(previous === undefined ? {} : { previous }),
      ...(family.length === 0 ? {} : { children: family, familyInferred: true }),
      ...(peers.length === 0 ? {} : { peers }),
    }
  })
}

function agencyKey(report: AnnualReport): string {
  return labelKey(report.agency ?? titleStates(report).agency ?? '')
}

function nearestEarlier(report: AnnualReport, others: readonly AnnualReport[]): AnnualReport | undefined {
  const { year } = report
  if (year === null) return undefined
  return others
    .filter((other) => other.year !== null && other.year < year)
    .reduce<AnnualReport | undefined>(
      (best, other) => (best === undefined || (other.year ?? 0) > (best.year ?? 0) ? other : best),
      undefined,
    )
}

function groupByName(named: readonly NamedReport[]): ReadonlyMap<string, readonly AnnualReport[]> {
  const groups = new Map<string, AnnualReport[]>()
  for (const { name, report } of named) {
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [report])
    else group.push(report)
  }
  return groups
}
