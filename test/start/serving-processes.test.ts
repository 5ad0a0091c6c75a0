import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { copyCheckout, type CheckoutCopy } from '../support/checkout-copy.ts'
import { endPrograms, ordinary, startProgram } from '../support/program.ts'
import { serverProcesses, servingProcesses } from '../support/server-processes.ts'

let copy: CheckoutCopy
beforeAll(() => {
  copy = copyCheckout(ordinary)
})
afterEach(async () => {
  await endPrograms()
  await expect.poll(() => serverProcesses(copy.data).postmaster, { timeout: 40_000 }).toBeUndefined()
})
afterAll(() => copy.remove())

/** A program whose visitors are answered by so many processes. */
async function startWith(processes: number) {
  const env = { GONGKAI_PROCESSES: String(processes) }
  const program = startProgram({ folder: copy.folder, person: ordinary, env })
  const address = await program.address()
  return { ...program, address, serving: () => servingProcesses(program.pid) }
}

/** Over a connection of its own: each next one goes to the next process. */
function ask(address: string, path: string, more: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, address), {
    ...more,
    redirect: 'manual',
    headers: { connection: 'close', ...more.headers },
  })
}

const isAnswered = async (address: string) => (await ask(address, '/healthz').catch(() => undefined))?.status

test('whoever signed in with one of two processes is known to both', async () => {
  const { address, output, serving } = await startWith(2)
  expect(serving()).toHaveLength(2)
  const [, password = ''] = /共用密码 ([a-z0-9-]+)/.exec(output()) ?? []
  const body = new URLSearchParams({ login: 'office.registrar', password, to: '/office' })
  const entered = await ask(address, '/office/sign-in', { method: 'POST', body })
  expect(entered.status).toBe(303)
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  for (let asked = 0; asked < 4; asked += 1) {
    expect((await ask(address, '/office/requests', { headers: { cookie } })).status).toBe(200)
  }
})

test('a process that is killed is replaced, and the others go on meanwhile', async () => {
  const { address, output, serving } = await startWith(2)
  const [killed = 0, left] = serving()
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => output(), { timeout: 20_000 }).toContain('一个服务进程意外停止，正在重新启动。')
  await expect.poll(() => isAnswered(address), { timeout: 20_000 }).toBe(200)
  await expect.poll(() => serving().length, { timeout: 20_000 }).toBe(2)
  expect(serving()).toContain(left)
  expect(serving()).not.toContain(killed)
  for (let asked = 0; asked < 4; asked += 1) {
    await expect.poll(() => isAnswered(address), { timeout: 20_000 }).toBe(200)
  }
})

test('they end with the program, however that ends', async () => {
  const asked = await startWith(2)
  asked.signal('SIGTERM')
  expect(await asked.ended).toBe(0)
  expect(asked.serving()).toEqual([])

  const killed = await startWith(2)
  const left = killed.serving()
  expect(left).toHaveLength(2)
  killed.signal('SIGKILL')
  await killed.ended
  await expect.poll(() => left.filter(isThere), { timeout: 20_000 }).toEqual([])
})

test('with one the program answers itself', async () => {
  const { address, serving } = await startWith(1)
  expect(await isAnswered(address)).toBe(200)
  expect(serving()).toEqual([])
})

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
