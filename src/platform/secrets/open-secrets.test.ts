import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import { openSecrets } from './open-secrets.ts'

const words = new TextEncoder().encode('申请人')
const SECRET = 'a secret that is long enough for the law'
let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-secrets-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (secret: string | null) => openSecrets({ secret, folder, log: createLog((line) => void said.push(line)) })

function opened(secret: string | null) {
  const outcome = open(secret)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

test('where no secret is set one is made, once, for the owner alone, and the log says so', () => {
  const sealed = opened(null).seal('identity', words)
  expect(opened(null).open('identity', sealed)).toEqual({ ok: true, value: words })
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(said).toEqual([expect.stringContaining('GONGKAI_SECRET')])
  expect(said[0]).not.toContain(readFileSync(join(folder, 'secret'), 'utf8').trim())
})

test('a secret that is set is written nowhere', () => {
  opened(SECRET)
  expect(readdirSync(folder)).toEqual(['secret.id'])
  expect(readFileSync(join(folder, 'secret.id'), 'utf8')).not.toContain(SECRET)
  expect(said).toEqual([])
})

test('the words of the secret file may move into the variable', () => {
  const sealed = opened(null).seal('identity', words)
  const moved = readFileSync(join(folder, 'secret'), 'utf8').trim()
  expect(opened(moved).open('identity', sealed).ok).toBe(true)
})

test('another secret than the one the records were sealed with is refused at the start', () => {
  opened(SECRET)
  for (const other of [null, `${SECRET}!`]) {
    expect(open(other)).toEqual({ ok: false, refusal: expect.stringContaining('GONGKAI_SECRET') })
  }
  expect(readdirSync(folder)).toEqual(['secret.id'])
  expect(open(SECRET).ok).toBe(true)
})

test('a secret file somebody emptied is refused, not replaced', () => {
  opened(null)
  writeFileSync(join(folder, 'secret'), '')
  expect(open(null)).toEqual({ ok: false, refusal: expect.stringContaining('已损坏') })
})

test('a folder that is not there is refused with its name', () => {
  const nowhere = join(folder, 'nowhere')
  expect(openSecrets({ secret: SECRET, folder: nowhere, log: createLog(() => undefined) })).toEqual({
    ok: false,
    refusal: expect.stringContaining(nowhere),
  })
})
