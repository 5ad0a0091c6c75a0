import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { pingDatabase, withTransaction } from './database.ts'

const db = useDatabase()

test('a day leaves the database as text, whatever the time zone', async () => {
  const { rows } = await sql<{ day: unknown }>`select date '2026-02-13' as day`.execute(db.database)
  expect(rows).toEqual([{ day: '2026-02-13' }])
})

test('a decimal leaves it as text, so that no digit is lost', async () => {
  const { rows } = await sql<{ fee: unknown }>`select 12345678901234567890.10::numeric as fee`.execute(db.database)
  expect(rows).toEqual([{ fee: '12345678901234567890.10' }])
})

test('a count leaves it as a number', async () => {
  const { rows } = await sql<{ count: unknown }>`select count(*) as count from (values (1), (2)) as v`.execute(
    db.database,
  )
  expect(rows).toEqual([{ count: 2 }])
})

test('a whole number too large to be exact is refused rather than rounded', async () => {
  await expect(sql`select 9007199254740993::int8 as n`.execute(db.database)).rejects.toThrow('9007199254740993')
})

test('a transaction that throws keeps nothing', async () => {
  await sql`create table kept (n integer)`.execute(db.database)
  const broken = withTransaction(db.database, async (transaction) => {
    await sql`insert into kept values (1)`.execute(transaction)
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  expect((await sql`select * from kept`.execute(db.database)).rows).toEqual([])
})

test('a connection cut by the server is replaced, and the process lives on', async () => {
  await pingDatabase(db.database)
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and datname = current_database() and application_name = 'gongkai'`
  await Promise.all([pingDatabase(db.database), pingDatabase(db.database)])
  await cut.execute(db.database)
  await expect.poll(() => pingDatabase(db.database).then(() => 'answers', String)).toBe('answers')
})

test('a connection cut while somebody holds it fails the next query, not the process', async () => {
  const lost = db.database.connection().execute(async (held) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(held)
    await sql`select pg_terminate_backend(${rows[0]?.pid}::integer)`.execute(db.database)
    await new Promise((resolve) => setImmediate(resolve))
    await sql`select 1`.execute(held)
  })
  await expect(lost).rejects.toThrow(/terminat|not queryable/i)
  await expect.poll(() => pingDatabase(db.database).then(() => 'answers', String)).toBe('answers')
})
