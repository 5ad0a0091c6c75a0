import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { buildCommandLine, gongkai } from './gongkai.ts'

const db = useDatabase()

beforeAll(buildCommandLine)

test('gongkai purge says that nothing is due, dry or not', async () => {
  const GONGKAI_DATA = mkdtempSync(join(tmpdir(), 'gongkai-purge-'))
  for (const words of [['purge', '--dry-run'], ['purge']])
    expect(await gongkai(words, { env: { DATABASE_URL: db.url, GONGKAI_DATA } })).toMatchObject({
      code: 0,
      out: '没有到期的身份信息。\n',
    })
})
