import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { migrateDatabase } from '../../src/platform/database/migrate-database.ts'
import { readMigrations } from '../../src/platform/database/migrations.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let kept: TestDatabase
beforeAll(async () => {
  kept = await createTestDatabase({ template: null })
})
afterAll(() => kept.drop())

const organ = '00000000-0000-4000-8000-000000000001'

test('a library that was kept before the search knew of it waits for the search; nothing else does', async () => {
  const migrations = readMigrations(join(checkoutFolder(), 'migrations'))
  const at = migrations.findIndex(({ name }) => name === '0031_documents_to_tell.sql')
  const { database } = kept
  expect(await migrateDatabase(database, migrations.slice(0, at))).toMatchObject({ ok: true })
  await sql`
    insert into organizations.organ
      (id, name, short_name, kind, level, discloses, document_code, disclosure_unit, settings, position, search_key)
    values (${organ}, '示范县水利局', '县水利局', 'department', 'county', true, '', '{}', '{}', 1, '')`.execute(
    database,
  )
  await sql`
    insert into documents.document
      (organ_id, kind, stage, title, text, drafted_by, market, trial, imported, made_on, issued_on,
        item_id, published_on)
    values
      (${organ}, 'rule', 'issued', '只在文件库', '', '', false, false, true, '2024-01-05', '2024-01-05', null, null),
      (${organ}, 'rule', 'issued', '已经发布', '', '', false, false, true, '2024-01-05', '2024-01-05', 7, '2024-01-06'),
      (${organ}, 'rule', 'issued', '印发未公布', '', '', false, false, false, '2024-01-05', '2024-01-05', null, null),
      (${organ}, 'rule', 'preparing', '还在起草', '', '', false, false, false, null, null, null, null)`.execute(
    database,
  )
  expect(await migrateDatabase(database, migrations.slice(0, at + 1))).toMatchObject({ ok: true })
  const { rows } = await sql<{ title: string }>`
    select title from documents.untold join documents.document on id = document_id`.execute(database)
  expect(rows).toEqual([{ title: '只在文件库' }])
})
