import type { Column } from './column.ts'

/** What was done to a column, as far as it says which items it shows; `before` is null for a new one. */
export type GatheringChange = {
  /** The organ of its site. */
  readonly organId: string
  readonly before: Column | null
  readonly after: Column
}

/** How many items came into columns, and how many went. */
export type Gathered = { readonly came: number; readonly went: number }

/**
 * The columns whose items are others after a change: the column itself where it gathers otherwise, and those on the sites
 * above that gather by the type it had or has now. A closed column keeps what it has.
 */
export function columnsToGather({ before, after }: GatheringChange, above: readonly Column[]): readonly Column[] {
  const types = before === null || before.columnType === after.columnType ? [] : [before.columnType, after.columnType]
  const byType = above.filter(({ closed, gathers }) => !closed && gathers.some((sign) => types.includes(sign)))
  return gathersOtherwise(before, after) ? [after, ...byType] : byType
}

/** Opened again it takes in what it missed. */
function gathersOtherwise(before: Column | null, after: Column): boolean {
  if (after.closed) return false
  if (before === null || before.closed) return after.gathers.length > 0
  const signs = new Set([...before.gathers, ...after.gathers])
  return signs.size !== before.gathers.length || signs.size !== after.gathers.length
}
