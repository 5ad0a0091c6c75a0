import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { openArchive } from './archive/open-archive.ts'
import { kindOfOffice } from './archive/open-office.ts'
import { decodeText } from './decode-text.ts'
import { judgeFormat } from './judge-format.ts'
import { openDocument, type DocumentFile } from './open-document.ts'
import { readSeparated } from './read-separated.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'
import type { SheetRow } from './xlsx/read-sheet.ts'
import { readSheets } from './xlsx/read-sheets.ts'

type Rows = readonly (readonly string[])[]

/**
 * A list somebody keeps as XLSX, or as CSV in any encoding Excel writes: its rows that hold anything, cell by cell, with the
 * line ends in a cell.
 */
export async function readList(file: DocumentFile): Promise<Outcome<Rows, DocumentRefusal>> {
  const format = judgeFormat(file.bytes)
  if (format === 'zip') return readWorkbookList(file.bytes)
  if (format === 'unmarked' && file.bytes.length > 0) {
    const text = decodeText(file.bytes)
    return text === undefined ? refuse(documentRefusal('unknown-type')) : accepted(readSeparated(text))
  }
  const opened = await openDocument(file)
  return opened.ok ? refuse(documentRefusal('unknown-type')) : opened
}

/** Fifty thousand rows of all columns a list may have. */
const mostCells = 1_000_000
/** In characters. */
const longestList = 20_000_000

async function readWorkbookList(bytes: Uint8Array): Promise<Outcome<Rows, DocumentRefusal>> {
  const archive = await openArchive(bytes)
  if (!archive.ok) return refuse(documentRefusal(archive.refusal))
  const kind = kindOfOffice(archive.value)
  if (kind !== 'xlsx') return refuse(documentRefusal(kind === 'docx' ? 'unknown-type' : kind))
  const sheets = readSheets(archive.value, mostCells)
  return sheets.ok ? accepted(sheets.value.flatMap(({ rows }) => rows.map(cellsByColumn))) : sheets
}

function cellsByColumn({ cells }: SheetRow): readonly string[] {
  const row: string[] = []
  for (const { column, text } of cells) row[column] = text
  return Array.from(row, (text) => text ?? '')
}

function accepted(rows: Rows): Outcome<Rows, DocumentRefusal> {
  const filled = rows.map((row) => row.map((text) => text.trim())).filter((row) => row.some((text) => text !== ''))
  const length = filled.reduce((sum, row) => sum + row.reduce((of, text) => of + text.length, 0), 0)
  if (filled.length === 0) return refuse(documentRefusal('empty'))
  return length > longestList ? refuse(documentRefusal('too-long')) : done(filled)
}
