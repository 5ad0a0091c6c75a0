import { sql, type Kysely } from 'kysely'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Database } from './database.ts'
import type { Migration } from './migrations.ts'

/**
 * Brings the database to the newest migration and names those it applied. One process at a time; each migration is
 * kept whole or not at all. Refuses, in Chinese, a database whose past is not this program's past.
 */
export async function migrateDatabase(
  database: Database,
  migrations: readonly Migration[],
): Promise<Outcome<readonly string[], string>> {
  return database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(connection)
    try {
      const applied = await listApplied(connection)
      const broken = findBrokenPast(applied, migrations)
      if (broken !== undefined) return refuse(broken)
      const pending = migrations.slice(applied.length)
      for (const migration of pending) await apply(connection, migration)
      return done(pending.map((migration) => migration.name))
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(connection)
    }
  })
}

// Any number will do, as long as nothing else in this database uses it.
const LOCK = 20190515

type Applied = { number: number; name: string; checksum: string }

async function listApplied(connection: Kysely<object>): Promise<readonly Applied[]> {
  // The first migration makes the list itself.
  const list = await sql<{ name: string | null }>`select to_regclass('platform.migration') as name`.execute(connection)
  if (list.rows[0]?.name === null) return []
  const found = await sql<Applied>`select number, name, checksum from platform.migration order by number`.execute(
    connection,
  )
  return found.rows
}

function findBrokenPast(applied: readonly Applied[], migrations: readonly Migration[]): string | undefined {
  for (const [index, past] of applied.entries()) {
    const known = migrations[index]
    if (known === undefined) return `数据库已升级到 ${past.name}，比本程序新，请使用新版本的程序。`
    if (known.name !== past.name || known.checksum !== past.checksum) {
      return `数据库升级记录 ${past.name} 与程序中的 ${known.name} 不一致，升级文件不可修改，请恢复原文件。`
    }
  }
  return undefined
}

async function apply(connection: Kysely<object>, migration: Migration): Promise<void> {
  await connection.transaction().execute(async (transaction) => {
    await sql.raw(migration.sql).execute(transaction)
    await sql`insert into platform.migration (number, name, checksum)
      values (${migration.number}, ${migration.name}, ${migration.checksum})`.execute(transaction)
  })
}
