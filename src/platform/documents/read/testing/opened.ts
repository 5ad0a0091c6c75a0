import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { openDocument } from '../open-document.ts'

/** The document of a file that is known to open; throws with the refusal otherwise. */
export async function opened(content: string | Uint8Array, name = 'report'): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const outcome = await openDocument({ name, bytes })
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.value
}

/** The code a file is refused with, or `opened`. */
export async function refusalOf(content: string | Uint8Array, name = 'report'): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const outcome = await openDocument({ name, bytes })
  return outcome.ok ? 'opened' : outcome.refusal.code
}

/** The rows of all tables, each cell as `column:text` or `column+columns:text` where merged. */
export function grid(document: SourceDocument): string[][] {
  const rows = document.lines.filter((line) => line.table !== undefined)
  return rows.map((row) =>
    row.cells.map(({ column, columns = 1, text }) => `${column}${columns === 1 ? '' : `+${columns}`}:${text}`),
  )
}

/** The lines of running text. */
export function running(document: SourceDocument): string[] {
  return document.lines
    .filter((line) => line.table === undefined)
    .map((line) => line.cells.map((c) => c.text).join('|'))
}

/** Every place that does not hold what it says it holds; empty for a sound document. */
export function wrongPlaces(document: SourceDocument): string[] {
  const { text } = document
  return document.lines.flatMap((line, at) => {
    const cells = line.cells.filter((cell) => text.slice(cell.start, cell.end) !== cell.text).map((cell) => cell.text)
    const joined = line.cells.map((cell) => cell.text).join('\t')
    const inOrder = line.start >= (document.lines[at - 1]?.end ?? 0)
    return text.slice(line.start, line.end) === joined && inOrder ? cells : [...cells, joined]
  })
}
