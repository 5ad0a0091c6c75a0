import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { enterOrgan } from '../../src/modules/organizations/testing/an-organ.ts'
import { useDatabase } from '../support/database.ts'
import { buildCommandLine, gongkai } from './gongkai.ts'

const db = useDatabase()
const verify = (...words: string[]) => gongkai(['verify', ...words], { env: { DATABASE_URL: db.url } })

beforeAll(async () => {
  buildCommandLine()
  const county = await enterOrgan(db.database, { name: '示范县人民政府', kind: 'government' })
  await enterOrgan(db.database, { parentId: county })
})

test('a trail nobody touched is whole', async () => {
  const { code, out } = await verify()
  expect(out).toMatch(/^示范县人民政府：完好，共 1 条，末条校验值 [0-9a-f]{64}$/m)
  expect(code).toBe(0)
})

test('an entry changed behind the program’s back is named, and the command fails', async () => {
  await db.database.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    await sql`update audit.entry set actor_name = '别人' where detail->>'name' = '示范县教育局'`.execute(connection)
    await sql`set session_replication_role = default`.execute(connection)
  })
  const { code, out } = await verify('--json')
  expect(code).toBe(1)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { organ: string })
  expect(lines.find(({ organ }) => organ === '示范县教育局')).toMatchObject({ broken: { number: 1, why: 'changed' } })
  expect(lines.find(({ organ }) => organ === '示范县人民政府')).toMatchObject({ entries: 1, broken: null })
})
