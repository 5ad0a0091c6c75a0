import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { migrateDatabase } from '../../src/platform/database/migrate-database.ts'
import { readMigrations, type Migration } from '../../src/platform/database/migrations.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const folder = join(checkoutFolder(), 'migrations')
const [platform] = readMigrations(folder) as [Migration]

let empty: TestDatabase
beforeEach(async () => {
  empty = await createTestDatabase({ template: null })
})
const folders: string[] = []
afterEach(async () => {
  await empty.drop()
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

test('our migrations are numbered from 0001 without gaps or doubles', () => {
  const migrations = readMigrations(folder)
  expect(migrations.length).toBeGreaterThan(0)
  expect(migrations.map((migration) => Number(migration.name.slice(0, 4)))).toEqual(migrations.map((_, i) => i + 1))
})

test('no migration was edited after it was sealed (sha256sum migrations/*.sql > migrations/checksums.txt seals)', () => {
  const sealed = readFileSync(join(folder, 'checksums.txt'), 'utf8').trim().split('\n')
  expect(readMigrations(folder).map(({ checksum, name }) => `${checksum}  migrations/${name}`)).toEqual(sealed)
})

test('a gap and a double in the numbers are refused', () => {
  expect(() => readMigrations(folderWith('0001_a.sql', '0003_b.sql'))).toThrow('0003_b.sql')
  expect(() => readMigrations(folderWith('0001_a.sql', '0001_b.sql'))).toThrow('0001_b.sql')
})

test('line ends of another system do not change a checksum', () => {
  const unix = folderWith('0001_a.sql')
  const other = folderWith('0001_a.sql')
  writeFileSync(join(other, '0001_a.sql'), readFileSync(join(unix, '0001_a.sql'), 'utf8').replaceAll('\n', '\r\n'))
  expect(readMigrations(other)[0]?.checksum).toBe(readMigrations(unix)[0]?.checksum)
})

test('an empty database is brought to the head, and a second run has nothing to do', async () => {
  const migrations = readMigrations(folder)
  expect(await migrateDatabase(empty.database, migrations)).toEqual({
    ok: true,
    value: migrations.map((migration) => migration.name),
  })
  expect(await migrateDatabase(empty.database, migrations)).toEqual({ ok: true, value: [] })
})

test('processes that migrate at the same moment take turns', async () => {
  const others = [1, 2, 3].map(() => openDatabase({ url: empty.url, connections: 2 }))
  const runs = await Promise.all(others.map((other) => migrateDatabase(other, readMigrations(folder))))
  await Promise.all(others.map((other) => other.destroy()))
  expect(runs.map((run) => run.ok)).toEqual([true, true, true])
  expect(runs.filter((run) => run.ok && run.value.length > 0)).toHaveLength(1)
})

test('a migration changed after it was applied is refused by name', async () => {
  await migrateDatabase(empty.database, [platform])
  const changed = await migrateDatabase(empty.database, [{ ...platform, checksum: 'other' }])
  expect(changed).toMatchObject({ ok: false, refusal: expect.stringContaining(platform.name) })
})

test('a database that is ahead of the program is refused', async () => {
  await migrateDatabase(empty.database, [platform, migrationOf(2, 'create table later (n integer)')])
  const older = await migrateDatabase(empty.database, [platform])
  expect(older).toMatchObject({ ok: false, refusal: expect.stringContaining('比本程序新') })
})

test('a migration that fails keeps nothing of itself and all before it', async () => {
  const broken = migrationOf(3, 'create table half (n integer); select no_such_column')
  const run = migrateDatabase(empty.database, [platform, migrationOf(2, 'create table whole (n integer)'), broken])
  await expect(run).rejects.toThrow('no_such_column')
  const { rows } = await sql<{ whole: string | null; half: string | null }>`
    select to_regclass('whole')::text as whole, to_regclass('half')::text as half`.execute(empty.database)
  expect(rows).toEqual([{ whole: 'whole', half: null }])
})

function migrationOf(number: number, text: string): Migration {
  return { number, name: `${String(number).padStart(4, '0')}_test.sql`, sql: text, checksum: text }
}

function folderWith(...names: readonly string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'gongkai-migrations-'))
  folders.push(made)
  for (const name of names) writeFileSync(join(made, name), `select '${name}';\nselect 2;\n`)
  return made
}
