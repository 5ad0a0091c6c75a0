import { sql } from 'kysely'
import { labelKey } from '../../../kernel/chinese-text.ts'
import type { Finding } from '../../../kernel/finding.ts'
import { withTransaction, type Database } from '../../../platform/database/database.ts'
import type { AnnualReport, Figure } from '../../../statute/report-format/report.ts'
import { classifyAgency } from '../domain/classify-agency.ts'
import type { SourceFile } from '../domain/library-report.ts'
import type { LibraryDatabase, LibraryTables, LibraryTransaction } from './library-tables.ts'

type KeptReport = {
  readonly id: string
  readonly edition: number
  readonly sourceHash: string
  readonly report: AnnualReport
  readonly readingFindings: readonly Finding[]
}

type NewEdition = {
  readonly agency: string
  readonly year: number
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly source: SourceFile
}

/** Opens one agency's shelf of reports, locked against other imports until `work` is over. */
export function openShelves(database: Database) {
  const library: LibraryDatabase = database.withTables<LibraryTables>()
  return {
    withShelf: <Result>(agency: string, work: (shelf: ReturnType<typeof shelfOf>) => Promise<Result>) =>
      withTransaction(library, async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`report_library:${agency}`}, 0))`.execute(transaction)
        return work(shelfOf(transaction, agency))
      }),
  }
}

function shelfOf(transaction: LibraryTransaction, agency: string) {
  return {
    reportOn: (year: number) => reportOn(transaction, agency, year),
    addEdition: (added: NewEdition, before: KeptReport | undefined) => addEdition(transaction, added, before),
    saveFindings: (id: string, findings: readonly Finding[]) => saveFindings(transaction, id, findings),
  }
}

async function reportOn(
  transaction: LibraryTransaction,
  agency: string,
  year: number,
): Promise<KeptReport | undefined> {
  return transaction
    .selectFrom('report_library.report as kept')
    .innerJoin('report_library.edition as edition', (join) =>
      join.onRef('edition.report_id', '=', 'kept.id').onRef('edition.edition', '=', 'kept.edition'),
    )
    .select([
      'kept.id',
      'kept.edition',
      'edition.source_hash as sourceHash',
      'edition.report',
      'edition.reading_findings as readingFindings',
    ])
    .where('kept.agency', '=', agency)
    .where('kept.year', '=', year)
    .executeTakeFirst()
}

async function addEdition(
  transaction: LibraryTransaction,
  added: NewEdition,
  before: KeptReport | undefined,
): Promise<KeptReport> {
  const edition = (before?.edition ?? 0) + 1
  const id = await saveSummary(transaction, added, edition)
  await transaction
    .insertInto('report_library.edition')
    .values({
      report_id: id,
      edition,
      report: JSON.stringify(added.report),
      reading_findings: JSON.stringify(added.findings),
      source_name: added.source.name,
      source_hash: added.source.hash,
      media_type: added.source.mediaType,
    })
    .execute()
  return { id, edition, sourceHash: added.source.hash, report: added.report, readingFindings: added.findings }
}

async function saveSummary(transaction: LibraryTransaction, added: NewEdition, edition: number): Promise<string> {
  const { agency, year, report } = added
  const newest = {
    ...classifyAgency(agency),
    title: report.title ?? `${agency}${year}年政府信息公开工作年度报告`,
    published_on: report.publishedOn,
    new_received: newReceived(report),
    edition,
  }
  const row = { ...newest, agency, year, agency_key: labelKey(agency), findings: '[]', errors: 0, warnings: 0 }
  const { id } = await transaction
    .insertInto('report_library.report')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'year']).doUpdateSet({ ...newest, imported_at: sql`now()` }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function newReceived(report: AnnualReport): Figure {
  return report.table3?.rows.newReceived?.[6] ?? null
}

async function saveFindings(transaction: LibraryTransaction, id: string, findings: readonly Finding[]): Promise<void> {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  await transaction
    .updateTable('report_library.report')
    .set({ findings: JSON.stringify(findings), errors: count('error'), warnings: count('warning') })
    .where('id', '=', id)
    .execute()
}
