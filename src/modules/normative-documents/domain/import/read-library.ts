import type { Day } from '../../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { libraryColumns, type LibraryField } from './library-columns.table.ts'
import type { ImportedDocument } from './imported-document.ts'
import type { RowFinding } from './read-cells.ts'
import { readLibraryRow } from './read-library-row.ts'

/** One row of a list: what it says, or what is wrong with it, or that the library has it. `at`: its line in the file. */
export type LibraryRow = { readonly at: number; readonly title: string; readonly number: string } & (
  | { readonly is: 'ready'; readonly document: ImportedDocument }
  | { readonly is: 'known' }
  | { readonly is: 'wrong'; readonly findings: readonly RowFinding[] }
)

/** More than this is a wrong file. */
const MOST = 5000

/** What is wrong with the whole list: its first row has to name the columns. */
export function faultOfLibrary([head = [], ...rows]: readonly (readonly string[])[]): string | undefined {
  const missing = libraryColumns.filter(({ zh, required }) => required && !head.includes(zh))
  if (missing.length > 0) return `第一行应为列名，缺少：${missing.map(({ zh }) => zh).join('、')}。`
  const unknown = head.filter((zh) => zh !== '' && !libraryColumns.some((column) => column.zh === zh))
  if (unknown.length > 0) return `不认识的列：${unknown.join('、')}。`
  if (rows.length === 0) return '列名下面没有文件。'
  return rows.length > MOST ? `一次最多导入 ${MOST} 件，这份表有 ${rows.length} 件。` : undefined
}

type Around = {
  readonly today: Day
  readonly makesRules: boolean
  /** Numbers the library has already. */
  readonly known: ReadonlySet<string>
}

/** Every row of a list without faults: nothing comes in twice, neither from the library nor from the list itself. */
export function readLibrary(
  [head = [], ...rows]: readonly (readonly string[])[],
  around: Around,
): readonly LibraryRow[] {
  const fields = head.map((zh) => libraryColumns.find((column) => column.zh === zh)?.field)
  const seen = new Set<string>()
  return rows.map((cells, index): LibraryRow => {
    const raw: Partial<Record<LibraryField, string>> = Object.fromEntries(
      fields.flatMap((field, at) => (field === undefined ? [] : [[field, (cells[at] ?? '').trim()]])),
    )
    const row = { at: index + 2, title: raw.title ?? '', number: raw.documentNumber ?? '' }
    const read = withoutRepeats(readLibraryRow(raw, around), seen)
    if (!read.ok) return { ...row, is: 'wrong', findings: read.refusal }
    const isKnown = around.known.has(read.value.documentNumber)
    return isKnown ? { ...row, is: 'known' } : { ...row, is: 'ready', document: read.value }
  })
}

type Read = Outcome<ImportedDocument, readonly RowFinding[]>

function withoutRepeats(read: Read, seen: Set<string>): Read {
  if (!read.ok) return read
  const { documentNumber, registryNumber } = read.value
  if (seen.has(documentNumber)) return refuse([{ column: '文号', words: '与前面的一行相同' }])
  if (registryNumber !== null && seen.has(registryNumber))
    return refuse([{ column: '登记号', words: '与前面的一行相同' }])
  seen.add(documentNumber)
  if (registryNumber !== null) seen.add(registryNumber)
  return done(read.value)
}
