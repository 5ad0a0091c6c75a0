import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { acceptContent } from '../accept-content.ts'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { statedTitle } from '../archive/stated-title.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { documentOfLines, type DraftLine } from '../write-lines.ts'
import { linesOfSheet } from './lines-of-sheet.ts'
import { readCellStyles } from './read-cell-styles.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'

/** A workbook as its visible sheets in order: rows of cells as the sheet shows them, lone unframed cells as running text. */
export function openXlsx(archive: OfficeArchive): Outcome<SourceDocument, DocumentRefusal> {
  const workbook = readWorkbook(archive)
  if (workbook.sheets.length === 0) return refuse(documentRefusal('damaged'))
  const context = {
    strings: readSharedStrings(archive.part(workbook.stringsPart) ?? ''),
    styles: readCellStyles(archive.part(workbook.stylesPart) ?? ''),
    since1904: workbook.since1904,
  }
  const lines: DraftLine[] = []
  let tables = 0
  for (const path of workbook.sheets) {
    const sheet = readSheet(archive.part(path) ?? '', context)
    if (sheet === undefined) return refuse(documentRefusal('too-long'))
    const read = linesOfSheet(sheet, tables)
    for (const line of read.lines) lines.push(line)
    tables = read.tables
  }
  return acceptContent(documentOfLines('xlsx', lines, { title: statedTitle(archive), pictures: archive.pictures }))
}
