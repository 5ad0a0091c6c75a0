import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { copyCheckout, type CheckoutCopy } from '../support/checkout-copy.ts'
import { createTestDatabase } from '../support/database.ts'
import { endPrograms, ordinary, startProgram, type Start } from '../support/program.ts'
import { serverProcesses } from '../support/server-processes.ts'

let copy: CheckoutCopy
let taken: Server
let takenPort: number

beforeAll(async () => {
  copy = copyCheckout(ordinary)
  taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  takenPort = (taken.address() as AddressInfo).port
})
afterEach(endPrograms)
afterAll(() => {
  taken.close()
  copy.remove()
})

/** What the program says when it cannot start: one line, and it ends with 1. */
async function refusalOf(start: Omit<Start, 'folder'>): Promise<string> {
  const program = startProgram({ folder: copy.folder, person: ordinary, ...start })
  expect(await program.ended).toBe(1)
  expect(serverProcesses(copy.data).postmaster).toBeUndefined()
  const refusals = program
    .output()
    .split('\n')
    .filter((line) => line !== '' && !/^\S+ (?:信息|警告) /.test(line))
  expect(refusals).toHaveLength(1)
  return refusals[0] ?? ''
}

test('a port in use', async () => {
  const said = await refusalOf({ env: { PORT: String(takenPort) } })
  expect(said).toContain(`无法启动：端口 ${takenPort} 已被其他程序占用`)
})

test('a port that is no port', async () => {
  expect(await refusalOf({ env: { PORT: 'http' } })).toContain('环境变量 PORT 应为')
})

test('a data folder that cannot be written', async () => {
  const locked = join(copy.folder, '..', 'locked')
  mkdirSync(locked, { mode: 0o555 })
  // A file where a folder should be stops even root.
  const file = process.getuid?.() === 0 ? locked : join(locked, '..', 'file')
  if (file !== locked) writeFileSync(file, '')
  const said = await refusalOf({ env: { GONGKAI_DATA: join(file, 'data') } })
  expect(said).toContain(`无法启动：数据目录 ${join(file, 'data')} 不可写`)
})

test('a database server that does not answer', async () => {
  const said = await refusalOf({ env: { DATABASE_URL: `postgres://nobody@127.0.0.1:1/none` } })
  expect(said).toContain('无法启动：无法连接环境变量 DATABASE_URL 指定的数据库 127.0.0.1:1/none')
})

test('a Node that is too old', async () => {
  const older = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})`
  const said = await refusalOf({ words: ['--import', older, 'scripts/start.mjs'] })
  expect(said).toContain('无法启动：Node.js 版本过低，当前为 18.20.4，需要 20.19 或更高版本')
})

test('a database server that answers is used, and no embedded one is started', async () => {
  const database = await createTestDatabase({ template: null })
  const program = startProgram({ folder: copy.folder, env: { DATABASE_URL: database.url } })
  expect((await fetch(new URL('/healthz', await program.address()))).status).toBe(200)
  expect(serverProcesses(copy.data).postmaster).toBeUndefined()
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
  await database.drop()
})
