import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Database } from './database.ts'
import { nameOfStatement } from './named-statements.ts'

const db = useDatabase()

const keptOn = async (connection: Database) =>
  (await sql<{ text: string }>`select statement as text from pg_prepared_statements`.execute(connection)).rows.map(
    ({ text }) => text,
  )

test('a statement asked twice with other values is read by the server once', async () => {
  await db.database.connection().execute(async (held) => {
    const double = async (n: number) => (await sql<{ n: number }>`select ${n}::integer * 2 as n`.execute(held)).rows
    expect([await double(1), await double(21)]).toEqual([[{ n: 2 }], [{ n: 42 }]])
    expect((await keptOn(held)).filter((text) => text.includes('* 2 as n'))).toHaveLength(1)
  })
})

test('a statement whose columns a migration changed fails once and is answered with the new ones', async () => {
  await sql`create table changing (n integer)`.execute(db.database)
  await db.database.connection().execute(async (held) => {
    const all = async () => (await sql`select * from changing where n = ${1}`.execute(held)).rows
    await sql`insert into changing values (${1})`.execute(held)
    expect(await all()).toEqual([{ n: 1 }])
    await sql`alter table changing add column added text default '新'`.execute(held)
    await expect(all()).rejects.toThrow('cached plan')
    expect(await all()).toEqual([{ n: 1, added: '新' }])
  })
})

test('a connection keeps no more than some hundreds of statements, and answers all others', async () => {
  await db.database.connection().execute(async (held) => {
    for (let at = 0; at < 450; at++) {
      const { rows } = await sql`select ${at}::integer + ${sql.lit(at)} as n`.execute(held)
      expect(rows).toEqual([{ n: 2 * at }])
    }
    const kept = (await keptOn(held)).filter((text) => text.includes('::integer + '))
    expect(kept.length).toBeGreaterThan(300)
    expect(kept.length).toBeLessThanOrEqual(400)
  })
})

test('what has no values, very many of them or sets up the database has no name', () => {
  expect(nameOfStatement('select 1', [])).toBeUndefined()
  expect(nameOfStatement('create table t (n integer)', [1])).toBeUndefined()
  expect(nameOfStatement('select $1', Array.from({ length: 101 }))).toBeUndefined()
  expect(nameOfStatement('select $1', [1])).toBe(nameOfStatement('select $1', [2]))
  expect(nameOfStatement('select $1', [1])).not.toBe(nameOfStatement('select $1 ', [1]))
})
