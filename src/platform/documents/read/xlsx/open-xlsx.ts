import type { SourceDocument } from '../../../../kernel/source-document.ts'
import type { Outcome } from '../../../../kernel/outcome.ts'
import { acceptContent } from '../accept-content.ts'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { statedTitle } from '../archive/stated-title.ts'
import type { DocumentRefusal } from '../refusals.zh.ts'
import { documentOfLines, type DraftLine } from '../write-lines.ts'
import { linesOfSheet } from './lines-of-sheet.ts'
import { readSheets } from './read-sheets.ts'

/** More cells than a report can have. */
const mostCells = 300_000

/** A workbook as its visible sheets in order: rows of cells as the sheet shows them, lone unframed cells as running text. */
export function openXlsx(archive: OfficeArchive): Outcome<SourceDocument, DocumentRefusal> {
  const sheets = readSheets(archive, mostCells)
  if (!sheets.ok) return sheets
  const lines: DraftLine[] = []
  let tables = 0
  for (const sheet of sheets.value) {
    const read = linesOfSheet(sheet, tables)
    for (const line of read.lines) lines.push(line)
    tables = read.tables
  }
  return acceptContent(documentOfLines('xlsx', lines, { title: statedTitle(archive), pictures: archive.pictures }))
}
