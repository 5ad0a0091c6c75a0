import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReportUploads, type ReportUploads } from './modules/annual-report/actions/read-upload.ts'
import { day } from './kernel/day.ts'
import { readApart } from './modules/moving-in/actions/read-apart.ts'
import { givenUpload } from './modules/moving-in/reading/given-source.ts'
import { anOldPage, packed } from './modules/moving-in/testing/an-old-site.ts'
import { sentFile } from './modules/moving-in/testing/sent-file.ts'
import { checkoutFolder } from './platform/config/checkout.ts'
import { isolate } from './platform/isolation/run-isolated.ts'

const workerFile = join(checkoutFolder(), 'node_modules/.cache/reading-worker-test/reading-worker.js')
let uploads: ReportUploads

beforeAll(async () => {
  const entry = join(checkoutFolder(), 'src/reading-worker.ts')
  const target = { outfile: workerFile, format: 'esm', platform: 'node', packages: 'external' } as const
  await build({ entryPoints: [entry], bundle: true, jsx: 'automatic', jsxImportSource: 'preact', ...target })
  uploads = openReportUploads({}, isolate(workerFile, { threads: 1, waiting: 4, milliseconds: 8_000, megabytes: 256 }))
})

afterAll(() => uploads.close())

const page = (body: string) => ({ name: '年报.html', bytes: new TextEncoder().encode(`<html><body>${body}`) })

test('an upload is read in its own thread', async () => {
  const rows = '<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>'
  const row = '<tr><td>规章</td><td>3</td><td>1</td><td>7</td></tr>'
  const heading = '<p>示范县教育局2024年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p>'
  const outcome = await uploads.readIsolated(page(`${heading}<table>${rows}${row}</table>`))
  expect(outcome).toMatchObject({ ok: true, value: { report: { year: 2024, file: '年报.html' } } })
})

test('a refusal comes back in Chinese', async () => {
  const outcome = await uploads.readIsolated({ name: 'a.doc', bytes: Buffer.from('d0cf11e0a1b11ae100000000', 'hex') })
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'old-office' } })
})

test('a page built to exhaust its reader is refused, and the next upload is read', async () => {
  const hostile = await uploads.readIsolated(page('<table><tr><td><b><i><u><font>'.repeat(55_000)))
  expect(hostile).toMatchObject({ ok: false, refusal: { code: 'too-hard' } })
  expect(await uploads.readIsolated(page('<p>年报</p>'))).toMatchObject({ ok: true })
})

test('of an old site the page built to exhaust its reader stays behind, the others are read', async () => {
  const threads = isolate(workerFile, { threads: 1, waiting: 4, milliseconds: 5_000, megabytes: 256 })
  const deep = `<html><body>${'<table><tr><td><b><i><u><font>'.repeat(55_000)}`
  const files = packed({ 'a.html': anOldPage(), 'b.html': deep, 'c.html': anOldPage() })
  const given = givenUpload('旧站.zip', sentFile('旧站.zip', files).path)
  const waiting = ['a.html', 'b.html', 'c.html'].map((path, at) => ({ position: at + 1, path, raw: null }))
  const settings = { origin: '', selector: '' }
  const read = await readApart(threads).texts(given, { settings, waiting, today: day('2026-03-02') })
  await threads.close()
  expect(read.ok && read.value.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
    [],
    ['unreadable'],
    [],
  ])
})
