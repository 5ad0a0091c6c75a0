import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../kernel/day.ts'
import { checkReport } from '../../../statute/report-checks/check-report.ts'
import { TOTAL_COLUMN } from '../../../statute/report-format/applicants.table.ts'
import type { AnnualReport, Table3 } from '../../../statute/report-format/report.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { applicantClasses } from './applicant.ts'
import type { Period } from './statistics-period.ts'
import { outcomesOfRow, rowOfOutcome, table3Of, whenOf, type Fact, type FactTally } from './table3-of-facts.ts'

const year2026: Period = { from: day('2026-01-01'), to: day('2026-12-31') }

/** Any caseload of three years: each request received on some day, and some of them decided on that day or later. */
const anyCaseload = fc.array(
  fc
    .record({
      received: fc.nat(1095).map((days) => addDays(day('2025-01-01'), days)),
      class: fc.constantFrom(...applicantClasses.map(({ key }) => key)),
      taking: fc.option(fc.nat(400)),
      outcome: fc.constantFrom(...requestOutcomes.map(({ code }) => code)),
    })
    .map(({ received, class: of, taking, outcome }): readonly Fact[] => [
      { kind: 'received', day: received, class: of, outcome: null },
      ...(taking === null ? [] : [{ kind: 'decided', day: addDays(received, taking), class: of, outcome } as const]),
    ]),
  { maxLength: 60 },
)

const talliesOf = (facts: readonly Fact[], period: Period): readonly FactTally[] =>
  facts.flatMap((fact) => {
    const when = whenOf(fact, period)
    return when === undefined ? [] : [{ ...fact, when, count: 1 }]
  })

const table3In = (facts: readonly Fact[], period: Period) => table3Of(talliesOf(facts, period))

const figure = ({ rows }: Table3, row: keyof Table3['rows'], column = TOTAL_COLUMN) => rows[row]?.[column] ?? NaN

const received = (on: string): Fact => ({ kind: 'received', day: day(on), class: 'naturalPerson', outcome: null })
const decided = (on: string, outcome: string): Fact => ({ ...received(on), kind: 'decided', outcome })

test('a request of December answered in January is carried in, and is a result of the new year', () => {
  const table = table3In([received('2025-12-20'), decided('2026-01-15', 'granted')], year2026)
  const found = (['newReceived', 'carriedIn', 'granted', 'totalResults', 'carriedOut'] as const).map((row) =>
    figure(table, row),
  )
  expect(found).toEqual([0, 1, 1, 1, 0])
})

test('a request of the period that is decided after it is carried out', () => {
  const table = table3In([received('2026-12-20'), decided('2027-01-15', 'partial')], year2026)
  expect([figure(table, 'newReceived'), figure(table, 'partial'), figure(table, 'carriedOut')]).toEqual([1, 0, 1])
})

test('each of the 21 results has exactly one row, and the rows of results have 21 results', () => {
  for (const { code } of requestOutcomes) expect(outcomesOfRow(rowOfOutcome(code))).toContain(code)
  expect(() => rowOfOutcome('no-such')).toThrow('no such outcome')
})

test('whatever the caseload, the report rules find no error in its Table 3', () => {
  fc.assert(
    fc.property(anyCaseload, (requests) => {
      const findings = checkReport(reportWith(table3In(requests.flat(), year2026)))
      expect(findings.filter(({ rule, severity }) => rule.startsWith('T3.') && severity === 'error')).toEqual([])
    }),
  )
})

test('what one period carries out, the next one carries in', () => {
  const cut = (facts: readonly Fact[], at: Day) => [
    table3In(facts, { from: day('2025-01-01'), to: at }),
    table3In(facts, { from: addDays(at, 1), to: day('2027-12-31') }),
  ]
  fc.assert(
    fc.property(anyCaseload, fc.nat(1000), (requests, days) => {
      const [before, after] = cut(requests.flat(), addDays(day('2025-01-01'), days))
      expect(before?.rows.carriedOut).toEqual(after?.rows.carriedIn)
    }),
  )
})

function reportWith(table3: Table3): AnnualReport {
  const nobody = { title: null, agency: null, year: 2026, publishedOn: null }
  return { ...nobody, table2: null, table3, table4: null, narrative: {}, sections: [] }
}
