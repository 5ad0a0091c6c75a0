import { describe, expect, test } from 'vitest'
import { checkReport, rules } from './check-report.ts'
import { otherCases } from './testing/other-cases.ts'
import { tableCases } from './testing/table-cases.ts'
import { textCases } from './testing/text-cases.ts'

const cases = [...tableCases, ...textCases, ...otherCases]

describe('a rule speaks, and only it and those that see the same slip', () => {
  test.each(cases.map((each) => [each.rule, each.when, each] as const))(
    '%s when %s',
    (rule, _, { report, context, also = [] }) => {
      const found = checkReport(report, context)
      expect(found.map((finding) => finding.rule).toSorted()).toEqual([rule, ...also].toSorted())
      expect(found.find((finding) => finding.rule === rule)?.message).toMatch(/[一-龥]{4}.*。$/)
    },
  )
})

test('every rule has a case in which it speaks', () => {
  const shown = new Set(cases.map(({ rule }) => rule))
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
})
