import type { Column } from './column.ts'
import { isBelow } from './column-tree.ts'

/** What somebody enters of a column; its address is given once and never changes. */
export type ColumnEntry = Omit<Column, 'id' | 'siteId' | 'path' | 'closed' | 'banner'>

type Before = { readonly id: string | null; readonly columns: readonly Column[] }

/** What is wrong with an entry, by field, in Chinese; `id`: null for a new column. */
export function faultsOfColumn(entry: ColumnEntry, { id, columns }: Before): Readonly<Record<string, string>> {
  const { parentId, name, kind, catalogue } = entry
  const faults: Record<string, string> = {}
  const beside = columns.filter((column) => column.parentId === parentId && column.id !== id)
  if (beside.some((column) => column.name === name)) faults['name'] = '同一级已经有这个名称的栏目。'
  if (parentId !== null && !columns.some((column) => column.id === parentId)) faults['parentId'] = '没有这个上级栏目。'
  if (parentId !== null && id !== null && isBelow(columns, parentId, id))
    faults['parentId'] = '栏目不能放在自己或者自己的下级栏目之下。'
  if (kind === 'statutory' && catalogue === null) faults['catalogue'] = '请选择条例第二十条、第二十一条的一项。'
  return faults
}

/** The address of a new column within its site: that of the one above it and a last part of its own. */
export function pathOfNew(columns: readonly Column[], parentId: string | null, slug: string): string {
  const parent = columns.find(({ id }) => id === parentId)
  return parent === undefined ? slug : `${parent.path}/${slug}`
}

/** A last part of an address nobody has taken, for who does not choose one: `lanmu-1`. */
export function freeSlug(columns: readonly Column[], parentId: string | null): string {
  const taken = new Set(columns.map(({ path }) => path))
  for (let number = 1; ; number += 1) {
    const slug = `lanmu-${number}`
    if (!taken.has(pathOfNew(columns, parentId, slug))) return slug
  }
}
