import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { doJobs } from '../../../platform/isolation/isolated-jobs.ts'
import type { Isolation, IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import { givenUpload } from '../reading/given-source.ts'
import { anOldPage, packed } from '../testing/an-old-site.ts'
import { sentFile } from '../testing/sent-file.ts'
import { movingJobs, type TextsToRead } from './moving-jobs.ts'
import { readApart } from './read-apart.ts'

const paths = Array.from({ length: 45 }, (_, at) => `n/${at}.html`)
const given = givenUpload(
  '旧站.zip',
  sentFile('旧站.zip', packed(Object.fromEntries(paths.map((path) => [path, anOldPage({ title: path })])))).path,
)
const texts: TextsToRead = {
  settings: { origin: '', selector: '' },
  waiting: paths.map((path, at) => ({ position: at + 1, path, raw: null })),
  today: day('2026-03-02'),
}

/** Threads that are lost whenever they come upon this page. */
function lostOver(path: string, refusal: IsolationRefusal): Pick<Isolation, 'run'> {
  return {
    run: async (task) =>
      JSON.stringify(task).includes(`"${path}"`) ? refuse(refusal) : done(await doJobs(movingJobs)(task)),
  }
}

test.each(['too-slow', 'too-big', 'failed'] as const)(
  'a page over which its thread is lost (%s) is one that cannot be read, the others are',
  async (refusal) => {
    const read = await readApart(lostOver('n/7.html', refusal)).texts(given, texts)
    const known = read.ok ? read.value : []
    expect(known.map(({ position }) => position)).toEqual(texts.waiting.map(({ position }) => position))
    const unread = known.filter(({ findings }) => findings.length > 0)
    expect(unread).toMatchObject([{ position: 8, findings: [{ kind: 'unreadable', words: '过于复杂，没有读完' }] }])
  },
)

test('where no thread works at all no page is blamed', async () => {
  const reading = readApart({ run: () => Promise.resolve(refuse('failed')) })
  await expect(reading.texts(given, texts)).rejects.toThrow('cannot be read now')
  await expect(reading.file(given, { path: 'n/1.html', name: '名单' })).rejects.toThrow('cannot be read now')
})

test('a file over which its thread is lost is left out', async () => {
  const file = await readApart(lostOver('n/1.html', 'too-big')).file(given, { path: 'n/1.html', name: '名单' })
  expect(file).toEqual({ ok: false, refusal: '过于复杂，没有读完' })
})

test('an upload whose thread is lost is refused with what to do', async () => {
  const units = await readApart({ run: () => Promise.resolve(refuse('too-big')) }).units(given)
  expect(units).toMatchObject({ ok: false, refusal: expect.stringContaining('gongkai move-in') as string })
})
