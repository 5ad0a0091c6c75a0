import type { EntryLine } from '../domain/entry.ts'
import { findingZh } from '../domain/move-findings.table.ts'
import { entryStates } from '../domain/run.ts'

/** Findings as a list of CSV, a line each. The mark at its beginning tells Excel that it is UTF-8. */
export function findingsCsv(lines: readonly EntryLine[]): Uint8Array {
  const rows = lines.flatMap(({ path, title, publishedOn, oldColumn, state, findings }) =>
    findings.map(({ kind, words }) => [
      ...[path, title, publishedOn ?? '', oldColumn, entryStates.find(({ key }) => key === state)?.zh ?? state],
      ...[findingZh(kind), words],
    ]),
  )
  const text = [HEAD, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

const HEAD = ['文件或者行', '标题', '发布日期', '旧栏目', '状态', '问题', '说明']

/** Excel takes a cell that begins with one of these for a formula. */
function cellOf(words: string): string {
  const guarded = /^[=+\-@\t]/.test(words) ? `'${words}` : words
  return `"${guarded.replaceAll('"', '""')}"`
}
