import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { folderBlobs } from '../../../platform/blobs/folder-blobs.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { pdfOf } from '../../../platform/documents/read/testing/pdf-of.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { listStoredFiles } from '../queries/list-stored-files.ts'
import { textBytes } from '../testing/files-by-hand.ts'
import { checkFiles } from './check-files.ts'
import { keepFile, type FileToKeep } from './keep-file.ts'
import { purgeFile, sweepBlobs } from './purge-file.ts'
import { readStoredFile } from './read-stored-file.ts'

const db = useDatabase()
const secrets = secretsOf('one secret of more than 32 characters')
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))
  await sql`delete from files.loose_blob`.execute(db.database)
  await sql`delete from files.file`.execute(db.database)
})
afterEach(() => rmSync(folder, { recursive: true }))

const needs = () => ({ blobs: folderBlobs({ folder, secrets }) })
const aFile = (given: Partial<FileToKeep> = {}): FileToKeep => ({
  organId: 'organ',
  name: '征地公告.txt',
  bytes: textBytes('关于柳林镇土地征收的公告'),
  sensitive: false,
  ...given,
})
const keep = (given: Partial<FileToKeep> = {}) =>
  withTransaction(db.database, (transaction) => keepFile(needs(), transaction, aFile(given)))
const purge = (id: string) => withTransaction(db.database, (transaction) => purgeFile(transaction, id))
const read = (id: string) => readStoredFile(needs(), db.database, id)
const filesOnDisk = () =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).length

async function kept(given: Partial<FileToKeep> = {}) {
  const outcome = await keep(given)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

test.each([true, false])('what is kept is read back with what was judged of it (sensitive: %s)', async (sensitive) => {
  const file = await kept({ sensitive, name: 'C:\\材料\\征地公告.PDF' })
  expect(file).toMatchObject({ organId: 'organ', name: '征地公告.PDF.txt', mediaType: 'text/plain', sensitive })
  expect(await read(file.id)).toEqual({ file, bytes: aFile().bytes })
  expect(await listStoredFiles(db.database, ['nothing', file.id])).toEqual([file])
})

test('a file that is refused leaves nothing behind', async () => {
  expect(await keep({ bytes: textBytes('<html>') })).toEqual({ ok: false, refusal: 'web-page' })
  const scripted = pdfOf([''], { objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] })
  expect(await keep({ bytes: scripted })).toEqual({ ok: false, refusal: 'scripted' })
  expect(filesOnDisk()).toBe(0)
})

test('a sensitive file has another hash than the same file kept openly', async () => {
  const [open, sensitive] = [await kept(), await kept({ sensitive: true })]
  expect(open.hash).not.toBe(sensitive.hash)
  expect(filesOnDisk()).toBe(2)
})

test('no file is found by what is no id', async () => {
  for (const id of ['', 'x', "' or true --", '00000000-0000-0000-0000-000000000000']) {
    expect(await read(id)).toBeUndefined()
    expect(await purge(id)).toEqual({ ok: false, refusal: 'no-such-file' })
  }
})

test('a purged file is gone with its bytes; its row says when', async () => {
  const file = await kept()
  expect(await purge(file.id)).toEqual({ ok: true, value: file })
  expect(await sweepBlobs(needs(), db.database)).toBe(1)
  expect(filesOnDisk()).toBe(0)
  expect(await read(file.id)).toBeUndefined()
  expect(await purge(file.id)).toEqual({ ok: false, refusal: 'no-such-file' })
  const { rows } = await sql`select name from files.file where purged_at is not null`.execute(db.database)
  expect(rows).toEqual([{ name: '征地公告.txt' }])
})

test('the name of a sensitive file goes with it', async () => {
  const file = await kept({ sensitive: true, name: '某某的身份证.txt' })
  expect(await purge(file.id)).toMatchObject({ ok: true, value: { name: '已清除.txt' } })
  const { rows } = await sql`select name from files.file`.execute(db.database)
  expect(rows).toEqual([{ name: '已清除.txt' }])
})

test('bytes another file has too stay', async () => {
  const [first, second] = [await kept(), await kept({ organId: 'another', name: '抄件.txt' })]
  await purge(first.id)
  expect(await sweepBlobs(needs(), db.database)).toBe(0)
  expect((await read(second.id))?.bytes).toEqual(aFile().bytes)
  await purge(second.id)
  expect(await sweepBlobs(needs(), db.database)).toBe(1)
  expect(filesOnDisk()).toBe(0)
})

test('where the purging transaction is rolled back nothing is lost', async () => {
  const file = await kept()
  const broken = withTransaction(db.database, async (transaction) => {
    await purgeFile(transaction, file.id)
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  await sweepBlobs(needs(), db.database)
  expect((await read(file.id))?.bytes).toEqual(aFile().bytes)
})

test('keeping and sweeping the same bytes at once loses none', async () => {
  for (let round = 0; round < 10; round++) {
    const old = await kept()
    await purge(old.id)
    const [, fresh] = await Promise.all([sweepBlobs(needs(), db.database), kept()])
    expect((await read(fresh.id))?.bytes).toEqual(aFile().bytes)
    await purge(fresh.id)
  }
})

test('a check names files whose bytes are lost or sealed with another secret', async () => {
  const [open, sealed] = [await kept(), await kept({ sensitive: true })]
  expect(await checkFiles(needs(), db.database)).toEqual([])
  const others = { blobs: folderBlobs({ folder, secrets: secretsOf('another secret of over 32 characters!') }) }
  expect(await checkFiles(others, db.database)).toEqual([{ id: sealed.id, organId: 'organ', why: 'other-secret' }])
  await needs().blobs.remove(open.hash)
  expect(await checkFiles(needs(), db.database)).toEqual([{ id: open.id, organId: 'organ', why: 'missing' }])
  await expect(read(open.id)).rejects.toThrow('missing')
})
