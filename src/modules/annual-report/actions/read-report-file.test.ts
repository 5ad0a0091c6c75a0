import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReport } from '../../../statute/report-checks/check-report.ts'
import { toInterchange } from '../interchange.ts'
import { readReportFile } from './read-report-file.ts'

const demo = readFileSync('fixtures/demo/shifanxian-2024.json')

async function readingOf(content: string | Uint8Array, name = 'a.json') {
  const read = await readReportFile({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  })
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

async function refusalOf(content: string, name = 'a.json') {
  const read = await readReportFile({ name, bytes: new TextEncoder().encode(content) })
  return read.ok ? null : read.refusal
}

test('interchange JSON is known by its content, whatever it is called, and has no places', async () => {
  const reading = await readingOf(demo, '年报.txt')
  expect(reading.report).toMatchObject({ file: '年报.txt', agency: '示范县人民政府', year: 2024 })
  expect(reading.places).toEqual({})
})

test('a byte order mark before the JSON is no matter', async () => {
  expect((await readingOf(`\ufeff ${demo.toString()}`)).report.year).toBe(2024)
})

test('of the findings in JSON those of rules are dropped, since checking makes them anew; those of reading stay', async () => {
  const { report } = await readingOf(demo)
  const broken = { ...report, table4: null }
  const ofReading = { rule: 'R.unreadable', severity: 'error', cells: ['table3.granted.0'], message: '读不准' } as const
  const written = JSON.stringify(toInterchange(broken, [ofReading, ...checkReport(broken)]))
  expect(checkReport(broken)).not.toEqual([])
  expect((await readingOf(written)).findings).toEqual([ofReading])
})

test('a reading that was refused stays refused', async () => {
  const written = { ...JSON.parse(demo.toString()), table2: null, table3: null, table4: null, refusal: '表格是图片。' }
  expect((await readingOf(JSON.stringify(written))).refusal).toBe('表格是图片。')
  expect(await refusalOf(JSON.stringify({ file: 'a', refusal: '文件已损坏。', code: 'damaged' }))).toEqual({
    code: 'refused-before',
    message: '文件已损坏。',
  })
})

test('JSON that is torn, or no report, is refused with a reason', async () => {
  expect((await refusalOf('{"table3": '))?.code).toBe('broken-json')
  expect((await refusalOf('{"hello": 1}'))?.code).toBe('not-an-interchange')
})

test('text that only begins with a brace is read as text', async () => {
  const text = '{示范县人民政府2024年政府信息公开工作年度报告}\n\n一、总体情况\n全年收到申请3件。\n'
  const read = await readReportFile({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(read.ok && read.value.document.text).toBe(text)
})
