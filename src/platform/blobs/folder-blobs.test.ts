import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { secretsOf } from '../secrets/secrets.ts'
import { folderBlobs } from './folder-blobs.ts'

const secrets = secretsOf('one secret of more than 32 characters')
const bytes = new TextEncoder().encode('关于柳林镇土地征收的公告')
const hash = createHash('sha256').update(bytes).digest('hex')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-blobs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const blobs = () => folderBlobs({ folder, secrets })
const filesOnDisk = () =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const onlyFile = () => {
  const [file, ...more] = filesOnDisk()
  if (file === undefined || more.length > 0) throw new Error('there should be one file')
  return file
}

test('what is kept is found again under the hash of its content', async () => {
  const kept = await blobs().keep(bytes, { sealed: false })
  expect(kept).toEqual({ address: hash, digest: hash })
  expect(onlyFile()).toBe(join(folder, 'files', hash.slice(0, 2), hash))
  expect(await blobs().open(kept.address)).toEqual({ ok: true, value: bytes })
})

test('a file too large for memory is kept as its bytes would be, and read where it lies', async () => {
  const path = join(folder, 'sent')
  writeFileSync(path, bytes)
  expect(await blobs().keepFile(path)).toEqual({ address: hash, digest: hash })
  rmSync(path)
  expect(await blobs().open(hash)).toEqual({ ok: true, value: bytes })
  const file = await blobs().fileOf(hash)
  expect(file.ok && readFileSync(file.value)).toEqual(Buffer.from(bytes))
  expect(statSync(onlyFile()).mode & 0o777).toBe(0o600)
  writeFileSync(onlyFile(), 'changed')
  expect(await blobs().fileOf(hash)).toEqual({ ok: false, refusal: 'damaged' })
  rmSync(onlyFile())
  expect(await blobs().fileOf(hash)).toEqual({ ok: false, refusal: 'missing' })
})

test('the same bytes are kept once', async () => {
  const addresses = await Promise.all([1, 2, 3, 4].map(() => blobs().keep(bytes, { sealed: false })))
  expect(new Set(addresses.map(({ address }) => address)).size).toBe(1)
  expect(filesOnDisk()).toHaveLength(1)
})

test('sealed bytes show neither themselves nor their hash on the disk', async () => {
  const kept = await blobs().keep(bytes, { sealed: true })
  expect(onlyFile()).not.toContain(hash)
  expect(kept.digest).not.toContain(hash)
  expect(readFileSync(onlyFile()).includes(Buffer.from(bytes.subarray(0, 6)))).toBe(false)
  expect(await blobs().open(kept.address)).toEqual({ ok: true, value: bytes })
})

test('files are for the owner alone', async () => {
  await blobs().keep(bytes, { sealed: false })
  expect(statSync(onlyFile()).mode & 0o777).toBe(0o600)
})

test.each([true, false])('bytes changed on the disk are not handed out (sealed: %s)', async (sealed) => {
  const { address } = await blobs().keep(bytes, { sealed })
  const stored = readFileSync(onlyFile())
  stored[stored.length - 1] = (stored.at(-1) ?? 0) ^ 1
  writeFileSync(onlyFile(), stored)
  expect(await blobs().open(address)).toEqual({ ok: false, refusal: 'damaged' })
  await blobs().keep(bytes, { sealed })
  expect((await blobs().open(address)).ok).toBe(true)
})

test('another secret opens no sealed blob and says so', async () => {
  const { address } = await blobs().keep(bytes, { sealed: true })
  const others = folderBlobs({ folder, secrets: secretsOf('another secret of over 32 characters!') })
  expect(await others.open(address)).toEqual({ ok: false, refusal: 'other-secret' })
})

test('what is removed is gone, and removing it again is no mistake', async () => {
  const { address } = await blobs().keep(bytes, { sealed: true })
  await blobs().remove(address)
  await blobs().remove(address)
  expect(await blobs().open(address)).toEqual({ ok: false, refusal: 'missing' })
  expect(filesOnDisk()).toEqual([])
})

test.each(['', '../secret', `../../${hash}`, `${hash}/../../secret`, hash.toUpperCase(), `${hash}.draft`])(
  'nothing but an address becomes a path: %j',
  async (address) => {
    await expect(blobs().open(address)).rejects.toThrow('not the address')
    await expect(blobs().remove(address)).rejects.toThrow('not the address')
  },
)
