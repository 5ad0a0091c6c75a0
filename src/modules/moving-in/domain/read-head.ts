import { listColumns, type ListField } from './list-columns.table.ts'

/** Which column of a list is which field, by its first row; null for a column nobody knows. `附件1`, `附件2` are one field. */
export function readHead(head: readonly string[]): readonly (ListField | null)[] {
  return head.map((written) => {
    const name = plainName(written)
    return listColumns.find(({ zh, also }) => [zh, ...also].some((known) => plainName(known) === name))?.field ?? null
  })
}

/** What is wrong with a list as a whole; undefined where nothing is. */
export function faultOfHead(head: readonly string[], rows: number): string | undefined {
  const fields = new Set(readHead(head))
  const missing = listColumns.filter(({ field }) => required.has(field) && !fields.has(field))
  if (missing.length > 0) return `第一行应为列名，缺少：${missing.map(({ zh }) => zh).join('、')}。`
  if (!fields.has('text') && !fields.has('textFile')) return '第一行应为列名，缺少：正文（或者正文文件）。'
  return rows === 0 ? '列名下面没有信息。' : undefined
}

const required: ReadonlySet<ListField> = new Set(['title', 'publishedOn'])

/** One row as its fields; several columns of a field are joined with semicolons. */
export function fieldsOfRow(
  head: readonly (ListField | null)[],
  cells: readonly string[],
): Readonly<Record<ListField, string>> {
  const fields = Object.fromEntries(listColumns.map(({ field }) => [field, ''])) as Record<ListField, string>
  head.forEach((field, at) => {
    const cell = (cells[at] ?? '').trim()
    if (field !== null && cell !== '') fields[field] = fields[field] === '' ? cell : `${fields[field]};${cell}`
  })
  return fields
}

function plainName(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s|\(.*?\)|\*/g, '')
    .replace(/\d+$/, '')
}
