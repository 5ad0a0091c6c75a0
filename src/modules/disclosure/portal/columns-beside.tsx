import type { VNode } from 'preact'
import { columnsUnder, type Column } from '../../sites/public.ts'
import { addressOfColumn } from './columns-shown.ts'

/** As many as are seen at a glance; more are found by the column above them. */
const MOST_BESIDE = 16

/** The columns of the same parent; of the first level only those the menu has. A topic fills its page by itself. */
export function columnsBeside(columns: readonly Column[], column: Column): readonly Column[] {
  if (column.kind === 'topic') return []
  const level = columnsUnder(columns, column.parentId)
  const those =
    column.parentId === null
      ? level.filter(({ columnType }) => columnType === column.columnType || columnType !== '信息公开')
      : level
  return those.length > MOST_BESIDE ? [] : those
}

type ColumnsBesideProps = { readonly columns: readonly Column[]; readonly here: string; readonly base: string }

/** A menu of columns of one level beside what one of them holds; on a narrow screen the menu of the site is enough. */
export function ColumnsBeside({ columns, here, base }: ColumnsBesideProps): VNode | null {
  if (columns.length < 2) return null
  return (
    <nav class="zone-menu column-beside no-print" aria-label="同级栏目">
      <ul>
        {columns.map((column) => (
          <li key={column.id}>
            <a href={addressOfColumn(base, column)} aria-current={column.id === here ? 'page' : undefined}>
              {column.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ColumnsBelowProps = { readonly columns: readonly Column[]; readonly base: string }

/** The columns below one, as they are led to from it. */
export function ColumnsBelow({ columns, base }: ColumnsBelowProps): VNode | null {
  if (columns.length === 0) return null
  return (
    <nav class="columns-below" aria-label="下级栏目">
      <ul>
        {columns.map((column) => (
          <li key={column.id}>
            <a href={addressOfColumn(base, column)}>{column.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
