import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { readCellStyles } from './read-cell-styles.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readSheet, type Sheet } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'

/** The visible sheets of a workbook in order, none with more cells than `mostCells`. */
export function readSheets(archive: OfficeArchive, mostCells: number): Outcome<readonly Sheet[], DocumentRefusal> {
  const workbook = readWorkbook(archive)
  if (workbook.sheets.length === 0) return refuse(documentRefusal('damaged'))
  const context = {
    strings: readSharedStrings(archive.part(workbook.stringsPart) ?? ''),
    styles: readCellStyles(archive.part(workbook.stylesPart) ?? ''),
    since1904: workbook.since1904,
  }
  const sheets: Sheet[] = []
  for (const path of workbook.sheets) {
    const sheet = readSheet(archive.part(path) ?? '', context, mostCells)
    if (sheet === undefined) return refuse(documentRefusal('too-long'))
    sheets.push(sheet)
  }
  return done(sheets)
}
