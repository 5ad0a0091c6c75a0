import { describe, expect, test } from 'vitest'
import { checkReport } from './check-report.ts'
import { tableCases } from './testing/table-cases.ts'

const cases = [...tableCases]

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
