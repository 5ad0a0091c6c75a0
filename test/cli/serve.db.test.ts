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

test('gongkai serve serves until it is asked to stop', async () => {
  const program = serve({ DATABASE_URL: db.url })
  const answer = await fetch(new URL('healthz', await program.address()))
  expect(await answer.json()).toEqual({ status: 'ok' })
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
})

test('gongkai serve that cannot start says why and ends with 2', async () => {
  const program = serve({ DATABASE_URL: db.url, PORT: 'eighty' })
  expect(await program.ended).toBe(2)
  expect(program.output()).toContain('环境变量 PORT 应为')
})
