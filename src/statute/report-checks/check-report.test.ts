import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnualReport } from '../report-format/report.ts'
import { figuresOf } from '../report-format/figures.ts'
import { checkReport, ruleById, rules } from './check-report.ts'
import { ruleScopes } from './rule.ts'
import { anyConsistentReport } from './testing/any-report.ts'
import { sampleReport, withFigure } from './testing/sample-report.ts'

const errorsOf = (report: AnnualReport) => checkReport(report).filter(({ severity }) => severity === 'error')

describe('the rules', () => {
  test('are at least 77, each with an id of its own, and found by it', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.length).toBeGreaterThanOrEqual(77)
    for (const rule of rules) expect(ruleById(rule.id)).toBe(rule)
  })

  test('each say in Chinese what they mean and cite where it is written', () => {
    for (const { id, title, explain, article, scope } of rules) {
      expect(id).toMatch(/^(?:T2|T3|T4|F|N|B|S|I|Y|P|C)\.[a-zA-Z0-9]+$/)
      expect(title).toMatch(/[一-龥]{2}/)
      expect(explain.length).toBeGreaterThan(15)
      expect(article).toMatch(/条例|国办|复议法|立法法/)
      expect(ruleScopes[scope]).toMatch(/[一-龥]/)
    }
  })

  test('find nothing in a complete, consistent report', () => {
    expect(checkReport(sampleReport())).toEqual([])
  })

  test('bear a report in which everything is missing', () => {
    const empty: AnnualReport = {
      title: null,
      agency: null,
      year: null,
      publishedOn: null,
      table2: null,
      table3: null,
      table4: null,
      narrative: {},
      sections: [],
    }
    const context = { previous: empty, children: [empty, empty], peers: [empty] }
    expect(checkReport(empty, context).map(({ rule }) => rule)).toContain('F.tableMissing')
  })
})

describe('any consistent report', () => {
  test('has no error in its tables', () => {
    fc.assert(
      fc.property(anyConsistentReport, (report) => {
        expect(errorsOf(report)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('with any one cell of Table 3 or 4 off by one has a new error that names the cell', () => {
    fc.assert(
      fc.property(anyConsistentReport, fc.nat(10_000), fc.constantFrom(1, -1), (report, pick, step) => {
        const cells = mutable(report)
        const { path, value } = cells[pick % cells.length] as { path: string; value: number }
        expect(newErrors(report, path, value + step).some(({ cells: named }) => named.includes(path))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('in the sample report', () => {
  test.each(mutable(sampleReport()).map(({ path, value }) => [path, value] as const))(
    'one more or one less in %s is an error that names the cell',
    (path, value) => {
      for (const step of [1, -1]) {
        expect(newErrors(sampleReport(), path, value + step).some(({ cells }) => cells.includes(path))).toBe(true)
      }
    },
  )
})

function mutable(report: AnnualReport): { path: string; value: number }[] {
  return figuresOf(report).flatMap(({ path, value }) =>
    /^table[34]/.test(path) && value !== null ? [{ path, value }] : [],
  )
}

function newErrors(report: AnnualReport, path: string, value: number) {
  const before = new Set(errorsOf(report).map(({ rule, message }) => rule + message))
  return errorsOf(withFigure(report, path, value)).filter(({ rule, message }) => !before.has(rule + message))
}
