import type { Column } from '../../sites/public.ts'
import { FUNCTIONS } from './functions.page.tsx'
import type { SiteQuestions } from './site-questions.ts'

/** Columns citizens are shown the way to: an item of 条例 第二十条、第二十一条 with nothing in it is not (国办公开办函〔2019〕61号). */
export async function columnsShown(
  ask: Pick<SiteQuestions, 'columnsInUse'>,
  columns: readonly Column[],
): Promise<readonly Column[]> {
  const statutory = columns.filter(({ kind, catalogue }) => kind === 'statutory' && catalogue !== FUNCTIONS)
  const used = await ask.columnsInUse(statutory.map(({ id }) => id))
  return columns.filter((column) => used.has(column.id) || !statutory.includes(column))
}

/** Where a column is read: what an organ does is told on a page of its own. */
export function addressOfColumn(base: string, { catalogue, path }: Pick<Column, 'catalogue' | 'path'>): string {
  return `${base}${catalogue === FUNCTIONS ? '/functions' : `/columns/${path}`}`
}
