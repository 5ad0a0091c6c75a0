import { checkReport } from '../../../statute/report-checks/check-report.ts'
import type { LibraryReport, ReportSummary } from '../domain/library-report.ts'

type OldEditionNeeds = {
  findReport(id: string): Promise<LibraryReport | undefined>
  reportsOfAgency(agency: string): Promise<readonly ReportSummary[]>
}

/**
 * The report as it is where it is the newest edition. The library stores what the rules say about that one only, so an
 * older edition is checked on demand, against the year before as it stands now, and its own findings are counted.
 */
export async function checkOldEdition(needs: OldEditionNeeds, kept: LibraryReport): Promise<LibraryReport> {
  if (kept.edition === kept.editions[0]?.edition) return kept
  const before = (await needs.reportsOfAgency(kept.agency)).find(({ year }) => year === kept.year - 1)
  const previous = before === undefined ? undefined : await needs.findReport(before.id)
  const found = checkReport(kept.report, previous === undefined ? {} : { previous: previous.report })
  const findings = [...kept.findings, ...found]
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return { ...kept, findings, errors: count('error'), warnings: count('warning') }
}
