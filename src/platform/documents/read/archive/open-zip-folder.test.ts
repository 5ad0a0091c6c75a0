import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { zipOf } from '../testing/zip-of.ts'
import { openZipFolder } from './open-zip-folder.ts'

const words = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString())

test('an archive on the disk is read in place, and let go of', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-zip-')), 'a.zip')
  writeFileSync(path, zipOf([{ name: '公告/1.html', content: '一' }]))
  const folder = await openZipFolder(path)
  expect(folder.ok && words(await folder.value.read('公告/1.html'))).toBe('一')
  if (folder.ok) folder.value.close()
  expect(folder.ok && (await folder.value.read('公告/1.html'))).toBeUndefined()
  expect(await openZipFolder(`${path}.gone`)).toEqual({ ok: false, refusal: 'damaged' })
  rmSync(dirname(path), { recursive: true })
})

async function opened(bytes: Uint8Array) {
  const folder = await openZipFolder(bytes)
  if (!folder.ok) throw new Error(folder.refusal)
  return folder.value
}

test('files are found by their paths and read one by one', async () => {
  const folder = await opened(
    zipOf([
      { name: '公告/', content: '' },
      { name: '公告/1.html', content: '一' },
      { name: 'a\\b.html', content: '二' },
    ]),
  )
  expect(folder.paths).toEqual(['公告/1.html', 'a/b.html'])
  expect(words(await folder.read('公告/1.html'))).toBe('一')
  expect(words(await folder.read('公告/2.html'))).toBeUndefined()
})

test('names that lead out of the folder are passed over', async () => {
  const names = ['../a.html', 'b/../../c.html', '/etc/passwd', 'C:/d.html', 'e.html', 'e.html']
  const folder = await opened(zipOf(names.map((name) => ({ name, content: 'x' }))))
  expect(folder.paths).toEqual(['e.html'])
  expect(folder.passedOver).toEqual(['../a.html', 'b/../../c.html', '/etc/passwd', 'C:/d.html', 'e.html'])
})

test('a file that holds more than it claims is not read', async () => {
  const folder = await opened(zipOf([{ name: 'a.html', content: 'x'.repeat(5000), claims: 10 }]))
  expect(await folder.read('a.html')).toBeUndefined()
})

test.each([
  [
    'a bomb',
    zipOf([
      { name: 'a', content: '', claims: 49 * 1024 ** 2 },
      { name: 'b', content: '', claims: 49 * 1024 ** 2 },
    ]),
    'too-large',
  ],
  ['one huge file', zipOf([{ name: 'a', content: '', claims: 60 * 1024 ** 2 }]), 'too-large'],
  ['a locked archive', zipOf([{ name: 'a', content: '', locked: true }]), 'encrypted'],
  ['an archive cut short', zipOf([{ name: 'a', content: 'abc' }]).subarray(0, 30), 'damaged'],
  ['no archive', Buffer.from('<html>'), 'damaged'],
] as const)('%s is refused', async (_, bytes, refusal) => {
  expect(await openZipFolder(bytes)).toEqual({ ok: false, refusal })
})
