import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Finding } from '../../../kernel/finding.ts'
import { checkReport } from '../../../statute/report-checks/check-report.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import type { SourceFile } from '../domain/library-report.ts'

/** A report with the file it was read from; `findings` are those of reading it, not those of the rules. */
export type ReportToImport = {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly source: SourceFile
}

export type ImportedReport = {
  readonly id: string
  readonly edition: number
  readonly kind: 'new' | 'new-edition' | 'unchanged'
}

/** Why a report cannot be shelved; `message` is Chinese. */
export type ImportRefusal = { readonly code: 'no-agency' | 'no-year' | 'no-figures'; readonly message: string }

export type ShelvedReport = {
  readonly id: string
  readonly edition: number
  readonly sourceHash: string
  readonly report: AnnualReport
  readonly readingFindings: readonly Finding[]
}

/** One agency's shelf, locked for the length of a transaction. */
export type Shelf = {
  reportOn(year: number): Promise<ShelvedReport | undefined>
  addEdition(imported: ReportToImport & NamedReport, before: ShelvedReport | undefined): Promise<ShelvedReport>
  saveFindings(id: string, findings: readonly Finding[]): Promise<void>
}

export type ImportNeeds = {
  /** Runs `work` in one transaction with the agency's shelf locked. */
  withShelf<Result>(agency: string, work: (shelf: Shelf) => Promise<Result>): Promise<Result>
}

export type NamedReport = { readonly agency: string; readonly year: number }

/**
 * Puts a report into the library. The same file again changes nothing; another file for the same agency and year is a
 * new edition, the old one is kept. The next year's report is checked again, since it is compared with this one.
 */
export async function importReport(
  needs: ImportNeeds,
  toImport: ReportToImport,
): Promise<Outcome<ImportedReport, ImportRefusal>> {
  const named = nameOf(toImport.report)
  if (!named.ok) return named
  return needs.withShelf(named.value.agency, async (shelf) => {
    const before = await shelf.reportOn(named.value.year)
    if (before?.sourceHash === toImport.source.hash) {
      return done({ id: before.id, edition: before.edition, kind: 'unchanged' })
    }
    const kept = await shelf.addEdition({ ...toImport, ...named.value }, before)
    await checkAgain(shelf, named.value.year, kept)
    await checkAgain(shelf, named.value.year + 1, await shelf.reportOn(named.value.year + 1))
    return done({ id: kept.id, edition: kept.edition, kind: before === undefined ? 'new' : 'new-edition' })
  })
}

function nameOf(report: AnnualReport): Outcome<NamedReport, ImportRefusal> {
  const agency = report.agency?.replace(/\s+/g, '') ?? ''
  if (agency === '') return refuse({ code: 'no-agency', message: '没有读出编制机关，无法入库。' })
  if (report.year === null) return refuse({ code: 'no-year', message: '没有读出报告年度，无法入库。' })
  if (report.table2 === null && report.table3 === null && report.table4 === null) {
    return refuse({ code: 'no-figures', message: '没有读出任何报表，无法入库。' })
  }
  return done({ agency, year: report.year })
}

async function checkAgain(shelf: Shelf, year: number, kept: ShelvedReport | undefined): Promise<void> {
  if (kept === undefined) return
  const previous = (await shelf.reportOn(year - 1))?.report
  const found = checkReport(kept.report, previous === undefined ? {} : { previous })
  await shelf.saveFindings(kept.id, [...kept.readingFindings, ...found])
}
