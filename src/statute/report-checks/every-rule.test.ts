import { describe, expect, test } from 'vitest'
import { checkReport, rules } from './check-report.ts'
import { familyCases } from './testing/family-cases.ts'
import { identityCases } from './testing/identity-cases.ts'
import { remedyCases } from './testing/remedy-cases.ts'
import { requestCases } from './testing/request-cases.ts'
import { table2Cases } from './testing/table2-cases.ts'
import { textCases } from './testing/text-cases.ts'
import { yearCases } from './testing/year-cases.ts'

const cases = [
  ...table2Cases,
  ...requestCases,
  ...remedyCases,
  ...textCases,
  ...identityCases,
  ...yearCases,
  ...familyCases,
]

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
