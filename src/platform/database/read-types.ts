import pg from 'pg'

const { builtins } = pg.types

/** How values leave the database: days as text, whole numbers checked, decimals as text, the rest as pg does it. */
export const readTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format)
  },
}

const asText = (text: string) => text

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.NUMERIC, asText],
  [builtins.INT8, exactInteger],
])

/** An int8 as a number; throws where a JavaScript number would round it. */
function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`int8 ${text} does not fit an exact number`)
  return value
}
