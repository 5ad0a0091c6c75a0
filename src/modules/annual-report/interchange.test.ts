import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../kernel/finding.ts'
import { findingsOfInterchange, fromInterchange, toInterchange } from './interchange.ts'
import { anyReport } from './testing/any-report.ts'

/** The demo report as a test may spoil it. */
type Loose = {
  year: unknown
  publishedOn: unknown
  sections: unknown
  table2: { format: unknown; fees: Record<string, unknown> }
  table3: { rows: Record<string, unknown> & { granted: unknown[] } }
  table4: { review?: unknown[] }
}

const demo = 'fixtures/demo'

function demoReport(): Loose {
  return JSON.parse(readFileSync(join(demo, 'shifanxian-2024.json'), 'utf8'))
}

function refusalOf(change: (report: Loose) => void): string {
  const value = demoReport()
  change(value)
  const read = fromInterchange(value)
  return read.ok ? 'read' : read.refusal.message
}

test('any report comes back from JSON as it was', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const read = fromInterchange(JSON.parse(JSON.stringify(toInterchange(report))))
      expect(read).toEqual({ ok: true, value: report })
    }),
    { numRuns: 60 },
  )
})

test('the keys of a line stand in the documented order', () => {
  const [report] = fc.sample(anyReport, 1)
  if (report === undefined) throw new Error('no sample')
  const keys = Object.keys(toInterchange({ ...report, file: 'a.txt', preamble: '前言' })).join(' ')
  expect(keys).toBe(
    'file title agency year publishedOn table2 table3 table4 narrative sections findings preamble marks',
  )
})

test('findings come back, and what is no finding is left out', () => {
  const finding: Finding = {
    rule: 'T3.balance',
    severity: 'error',
    cells: ['table3.newReceived.0'],
    message: '不平',
    expected: 77,
    actual: null,
  }
  expect(findingsOfInterchange({ findings: [finding, { rule: 3 }, null] })).toEqual([finding])
  expect(findingsOfInterchange([])).toEqual([])
})

test('keys the format does not know are passed over outside the tables', () => {
  expect(refusalOf((report) => Object.assign(report, { source: 'x.txt', verified: true }))).toBe('read')
})

describe('a wrong key is named with its path and what should stand there', () => {
  const cases: readonly [string, (report: Loose) => void, string][] = [
    ['a figure as text', (r) => (r.table3.rows.granted[2] = '8'), 'table3.rows.granted[2]：应为数字或 null，现为 "8"'],
    ['a row too short', (r) => r.table3.rows.granted.pop(), 'table3.rows.granted：应有 7 个数，现有 6 个'],
    ['a row misspelt', (r) => (r.table3.rows.grantd = []), 'table3.rows：不认识的键 grantd'],
    ['a column of another form', (r) => (r.table2.fees.amounts = 3), 'table2.fees：不认识的键 amounts'],
    ['a group missing', (r) => delete r.table4.review, 'table4.review：应为数组，现为缺失'],
    ['a form unheard of', (r) => (r.table2.format = '2020'), 'table2.format：应为 2019、2021、mixed 之一，现为 "2020"'],
    ['a year as text', (r) => (r.year = '2024'), 'year：应为数字或 null，现为 "2024"'],
    ['a day that never was', (r) => (r.publishedOn = '2024-02-30'), 'publishedOn：应为真实存在的日期，写作 2024-03-07'],
    [
      'a number past counting',
      (r) => (r.table4.review = [1e300, 0, 0, 0, 0]),
      'table4.review[0]：数值超出范围，现为 1e+300',
    ],
    ['a section without title', (r) => (r.sections = [{ text: '' }]), 'sections[0].title：应为文字，现为缺失'],
  ]
  test.each(cases)('%s', (_, change, message) => expect(refusalOf(change)).toBe(message))
})

test.each([[null], [3], ['年报'], [[]], [{}], [{ hello: '世界' }]])('%j is no report', (value) => {
  expect(fromInterchange(value).ok).toBe(false)
})

test('the demo reports and, where it is at hand, every truth file of the corpus can be read', () => {
  const corpus = ['seeds', 'reports']
    .map((folder) => join('../shared/corpus', folder))
    .filter((folder) => existsSync(folder))
  for (const folder of [demo, ...corpus]) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const value = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      expect({ name, ...fromInterchange(value.expected ?? value) }).toMatchObject({ name, ok: true })
    }
  }
})
