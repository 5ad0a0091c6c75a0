import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { SourceLine } from '../../../kernel/source-document.ts'
import { decodeText } from './decode-text.ts'
import { judgeFormat } from './judge-format.ts'
import { openDocument, type DocumentFile } from './open-document.ts'
import { readSeparated } from './read-separated.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'

/** A list somebody keeps as XLSX, or as CSV in any encoding Excel writes: its rows that hold anything, cell by cell. */
export async function readList(file: DocumentFile): Promise<Outcome<readonly (readonly string[])[], DocumentRefusal>> {
  if (judgeFormat(file.bytes) === 'unmarked' && file.bytes.length > 0) {
    const text = decodeText(file.bytes)
    return text === undefined ? refuse(documentRefusal('unknown-type')) : done(filled(readSeparated(text)))
  }
  const opened = await openDocument(file)
  if (!opened.ok) return opened
  return opened.value.format === 'xlsx'
    ? done(filled(opened.value.lines.map(cellsByColumn)))
    : refuse(documentRefusal('unknown-type'))
}

function cellsByColumn({ cells }: SourceLine): readonly string[] {
  const row: string[] = []
  for (const { column = 0, text } of cells) row[column] = text
  return Array.from(row, (text) => text ?? '')
}

function filled(rows: readonly (readonly string[])[]) {
  return rows.map((row) => row.map((text) => text.trim())).filter((row) => row.some((text) => text !== ''))
}
