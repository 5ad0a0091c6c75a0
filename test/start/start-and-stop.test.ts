import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/platform/database/database.ts'
import { copyCheckout, type CheckoutCopy } from '../support/checkout-copy.ts'
import { endPrograms, ordinary, people, startProgram, type Person } from '../support/program.ts'
import { serverProcesses } from '../support/server-processes.ts'

const copies = new Map<string, CheckoutCopy>()
const nothing = { postmaster: undefined, guardians: [] }

/** A checkout in which nothing has been started yet. */
function aCheckout(person: Person, mode = 0o755): CheckoutCopy {
  const key = `${person.name} ${mode}`
  const copy = copies.get(key) ?? copyCheckout(person, mode)
  copies.set(key, copy)
  rmSync(copy.data, { recursive: true, force: true })
  return copy
}

afterEach(async () => {
  await endPrograms()
  for (const { data } of copies.values()) {
    await expect.poll(() => serverProcesses(data), { timeout: 40_000 }).toEqual(nothing)
  }
})

afterAll(() => {
  for (const copy of copies.values()) copy.remove()
})

describe.each(people)('for $name', (person) => {
  test('the first start serves, SIGTERM ends it and PostgreSQL, and the second start has lost nothing', async () => {
    const { folder, data } = aCheckout(person)
    const first = startProgram({ folder, person })
    expect((await fetch(new URL('/healthz', await first.address()))).status).toBe(200)
    await leaveMark(data)
    first.signal('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(serverProcesses(data)).toEqual(nothing)

    const second = startProgram({ folder, person })
    await second.address()
    expect(await findMark(data)).toBe('left before')
    expect(second.output()).not.toMatch(/安装|构建|升级/)
    // Ctrl-C in a terminal reaches the program twice: by itself and through npm.
    second.signal('SIGINT')
    second.signal('SIGINT')
    expect(await second.ended).toBe(0)
    expect(serverProcesses(data)).toEqual(nothing)
  })

  test('after kill -9 PostgreSQL stops by itself, and the next start recovers', async () => {
    const { folder, data } = aCheckout(person)
    const first = startProgram({ folder, person })
    await first.address()
    await leaveMark(data)
    first.signal('SIGKILL')
    await first.ended
    // At once, while PostgreSQL is still on its way down.
    const second = startProgram({ folder, person })
    await second.address()
    expect(await findMark(data)).toBe('left before')
  })

  test('after kill -9 of everything, PostgreSQL included, the next start recovers', async () => {
    const { folder, data } = aCheckout(person)
    const first = startProgram({ folder, person })
    await first.address()
    await leaveMark(data)
    const { postmaster, guardians } = serverProcesses(data)
    for (const pid of [first.pid, ...guardians, postmaster ?? 0]) process.kill(pid, 'SIGKILL')
    await first.ended
    const second = startProgram({ folder, person })
    await second.address()
    expect(await findMark(data)).toBe('left before')
  })

  test('a PostgreSQL left behind alone is adopted, and stopped with its new program', async () => {
    const { folder, data } = aCheckout(person)
    const first = startProgram({ folder, person })
    await first.address()
    const left = serverProcesses(data)
    for (const pid of [...left.guardians, first.pid]) process.kill(pid, 'SIGKILL')
    await first.ended
    const second = startProgram({ folder, person })
    await second.address()
    expect(serverProcesses(data).postmaster).toBe(left.postmaster)
    second.signal('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(serverProcesses(data)).toEqual(nothing)
  })
})

test('PostgreSQL killed under a running program is started again', async () => {
  const { folder, data } = aCheckout(ordinary)
  const program = startProgram({ folder, person: ordinary })
  const health = new URL('/healthz', await program.address())
  process.kill(serverProcesses(data).postmaster ?? 0, 'SIGKILL')
  await expect.poll(() => program.output(), { timeout: 20_000 }).toContain('意外停止')
  await expect.poll(async () => (await fetch(health)).status, { timeout: 20_000 }).toBe(200)
})

test('a second program on the same records joins the server and keeps it when the first one goes', async () => {
  const { folder, data } = aCheckout(ordinary)
  const first = startProgram({ folder, person: ordinary })
  await first.address()
  const second = startProgram({ folder, person: ordinary })
  const health = new URL('/healthz', await second.address())
  const { postmaster } = serverProcesses(data)
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
  expect((await fetch(health)).status).toBe(200)
  expect(serverProcesses(data).postmaster).toBe(postmaster)
  second.signal('SIGTERM')
  await second.ended
  expect(serverProcesses(data)).toEqual(nothing)
})

test('npm start passes SIGTERM on, and nothing is left running', async () => {
  const { folder, data } = aCheckout(ordinary)
  const npm = process.env['npm_execpath'] ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js')
  const program = startProgram({ folder, person: ordinary, words: [npm, 'start', '--cache', join(folder, '.npm')] })
  const address = await program.address()
  program.signal('SIGTERM')
  await program.ended
  await expect.poll(() => serverProcesses(data), { timeout: 20_000 }).toEqual(nothing)
  await expect(fetch(address)).rejects.toThrow()
})

test('a folder only its owner can enter will do', async () => {
  const person = people[0] ?? ordinary
  const copy = aCheckout(person, 0o700)
  const program = startProgram({ folder: copy.folder, person })
  expect((await fetch(new URL('/healthz', await program.address()))).status).toBe(200)
  const place = /数据保存在 (\S+)/.exec(program.output())?.[1] ?? ''
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)

  const again = startProgram({ folder: copy.folder, person })
  await again.address()
  expect(again.output()).toContain(`数据保存在 ${place}`)
  expect(again.output()).not.toContain('升级')
  again.signal('SIGTERM')
  await again.ended
  expect(serverProcesses(place)).toEqual(nothing)
  if (place.startsWith('/var/lib/gongkai/')) rmSync(place, { recursive: true })
})

async function leaveMark(data: string): Promise<void> {
  const database = openDatabase({ url: urlIn(data), connections: 1 })
  await sql`create table mark as select 'left before' as words`.execute(database)
  await database.destroy()
}

async function findMark(data: string): Promise<string | undefined> {
  const database = openDatabase({ url: urlIn(data), connections: 1 })
  const { rows } = await sql<{ words: string }>`select words from mark`.execute(database)
  await database.destroy()
  return rows[0]?.words
}

const urlIn = (data: string) => `postgres://gongkai@/gongkai?host=${encodeURIComponent(join(data, 'run'))}`
