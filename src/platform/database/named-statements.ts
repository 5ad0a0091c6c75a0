import { createHash } from 'node:crypto'
import pg from 'pg'

/** As many statements one connection keeps; what comes after them is sent whole each time. */
const MOST = 400
/** Longer ones, and those with more values, are lists of something: hardly ever asked twice in the same words. */
const LONGEST = 8_000
const MOST_VALUES = 100

/**
 * The name of a statement that is worth keeping on the server, made from its text; undefined for all others. Only what
 * has values goes through the protocol that knows names: several statements in one text never do.
 */
export function nameOfStatement(text: string, values: readonly unknown[]): string | undefined {
  if (values.length === 0 || values.length > MOST_VALUES || text.length > LONGEST) return undefined
  if (!/^(select|with|insert|update|delete)\b/i.test(text)) return undefined
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  if (names.size < 10 * MOST) names.set(text, name)
  return name
}

const names = new Map<string, string>()

type Asking = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

/**
 * Lets the server read and plan a statement once for each connection instead of each time it is asked: for short questions
 * that is most of the work. A statement whose columns changed meanwhile (a migration beside a running program) fails once
 * and is then prepared anew, under another name.
 */
export function keepStatements(connection: pg.Client): void {
  const ask = connection.query.bind(connection)
  const kept = new Set<string>()
  let generation = 0
  const asNamed: Asking = async (text, values) => {
    const base = nameOfStatement(text, values)
    if (base === undefined || (!kept.has(base) && kept.size >= MOST)) return ask(text, [...values])
    kept.add(base)
    try {
      return await ask({ name: `${base}.${generation}`, text, values: [...values] })
    } catch (error) {
      if (isOutdated(error)) generation += 1
      throw error
    }
  }
  const named = (...words: readonly unknown[]): unknown =>
    words.length === 2 && typeof words[0] === 'string' && Array.isArray(words[1])
      ? asNamed(words[0], words[1])
      : Reflect.apply(ask, connection, words)
  Object.assign(connection, { query: named })
}

/** 0A000: the plan returns other columns than when it was made. */
function isOutdated(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000'
}
