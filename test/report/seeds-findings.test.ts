import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOfText } from '../../src/kernel/source-document.ts'
import { readReport } from '../../src/modules/annual-report/domain/reading/read-report.ts'
import type { AnnualReport } from '../../src/statute/report-format/report.ts'
import { checkReport } from '../../src/statute/report-checks/check-report.ts'
import { pairReports } from '../../src/statute/report-checks/pair-reports.ts'

// Real published texts, where a checkout has them beside it: read and checked, they show their real faults and no others.
const corpus = new URL('../../../shared/corpus/', import.meta.url)
const reportOf = (file: string): AnnualReport =>
  readReport(documentOfText(readFileSync(new URL(file, corpus), 'utf8'))).report
const idsOf = (report: AnnualReport, context = {}) => checkReport(report, context).map(({ rule }) => rule)
const seedOf = (start: string) =>
  `seeds/${readdirSync(new URL('seeds/', corpus)).find((name) => name.startsWith(start) && name.endsWith('.txt'))}`

test('a text without a report has no findings about figures', () => {
  const ids = idsOf(readReport(documentOfText('今天天气很好。')).report)
  expect(ids.filter((id) => /^(?:T2|T3|T4|B|N)\./.test(id))).toEqual([])
})

const places = existsSync(corpus) ? ['beside the checkout'] : []

describe.each(places)('published reports %s, read and checked', () => {
  test.each([
    ['000', ['F.oldTable2', 'N.silentRequests', 'S.topic', 'S.fee']],
    ['001', ['T3.blankCell', 'S.title', 'S.numeral', 'S.assessment']],
    ['002', ['S.assessment', 'I.titleMissing']],
    ['003', ['I.agencyBody']],
    ['004', ['S.feeWording', 'C.unfinished']],
  ] as const)('seed %s has just its real faults: %s', (seed, ids) => {
    // Whether the old form counts as old or as mixed is for the reading to say.
    expect(idsOf(reportOf(seedOf(seed))).map((id) => id.replace('F.mixedTable2', 'F.oldTable2'))).toEqual(ids)
  })

  test('totals of Table 4 left at zero are errors, and nothing else in the tables is', () => {
    const errors = checkReport(reportOf('reports/001.txt')).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual(['T4.groupSum', 'T4.groupSum', 'F.singleOther'])
  })

  test('requests received with those carried in are no contradiction', () => {
    expect(idsOf(reportOf('reports/012.txt'))).toEqual([])
  })

  test('a total left out and a contradiction within the text are seen', () => {
    const ids = idsOf(reportOf('reports/013.txt'))
    expect(ids).toContain('T3.blankTotal')
    expect(ids).toContain('N.allDone')
    expect(ids.filter((id) => /^T3|^B/.test(id))).toEqual(['T3.blankTotal'])
  })

  test('the number of the office itself is not compared with that of the whole district', () => {
    const ids = idsOf(reportOf('reports/004.txt'))
    expect(ids).toContain('N.subScope')
    expect(ids).not.toContain('N.received')
  })

  test('two years of one district follow one another', () => {
    const [context] = pairReports([reportOf('reports/004.txt'), reportOf('reports/001.txt')])
    expect(context?.previous?.year).toBe(2023)
    const ids = idsOf(reportOf('reports/004.txt'), context)
    expect(ids.filter((id) => /^Y\.(?:carried|inForce|repealed|gap)/.test(id))).toEqual([])
  })
})
