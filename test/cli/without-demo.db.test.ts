import { afterEach, beforeAll, expect, test } from 'vitest'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { useDatabase } from '../support/database.ts'
import { endPrograms, startProgram } from '../support/program.ts'
import { buildCommandLine } from './gongkai.ts'

const db = useDatabase()

beforeAll(buildCommandLine)
afterEach(endPrograms)

const serve = (env: Record<string, string>) =>
  startProgram({ folder: checkoutFolder(), words: ['dist/cli.js', 'serve'], env })

test('a real office starts without the demo: one organ, three administrators, said once', async () => {
  const env = { DATABASE_URL: db.url, GONGKAI_DEMO: 'off' }
  const first = serve(env)
  const address = await first.address()
  expect(await (await fetch(new URL('reports', address))).text()).not.toContain('示范县')
  await expect.poll(() => first.output().match(/一次性密码 \S+/g)?.length).toBe(3)
  expect(first.output()).toContain('没有载入演示数据')
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)

  // Not even a start that forgets to say so brings the demo into a real office.
  const second = serve({ DATABASE_URL: db.url })
  expect(await (await fetch(new URL('reports', await second.address()))).text()).not.toContain('示范县')
  second.signal('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(second.output()).not.toMatch(/密码|示范县/)
})

test('GONGKAI_DEMO that is neither on nor off starts nothing', async () => {
  const program = serve({ DATABASE_URL: db.url, GONGKAI_DEMO: 'no' })
  expect(await program.ended).toBe(2)
  expect(program.output()).toContain('GONGKAI_DEMO 应为 on')
})
