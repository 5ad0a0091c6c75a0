import type { Day } from '../../../kernel/day.ts'
import { applicantColumns } from '../../../statute/report-format/applicants.table.ts'
import type { Table3 } from '../../../statute/report-format/report.ts'
import { table3RowsOf, type Table3Key } from '../../../statute/report-format/table3.table.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import type { ApplicantClass } from './applicant.ts'
import type { Period } from './statistics-period.ts'

/** One thing that happened to one request: it was received, or it was decided first, with which result. */
export type Fact = {
  readonly kind: 'received' | 'decided'
  readonly day: Day
  readonly class: ApplicantClass
  readonly outcome: string | null
}

/** How many facts of a sort lie before a period, or within it. */
export type FactTally = Pick<Fact, 'kind' | 'class' | 'outcome'> & {
  readonly when: 'before' | 'within'
  readonly count: number
}

/**
 * Table 3 of a period from the facts up to its end. What comes in is what was received and not decided before; what goes
 * out is what was received and not decided by the end. So 一 + 二 = 三 + 四 holds whatever the facts are.
 */
export function table3Of(tallies: readonly FactTally[]): Table3 {
  const placed = tallies.map((tally) => ({ ...tally, row: isResult(tally) ? rowOfOutcome(tally.outcome) : null }))
  const rows = table3RowsOf('2021').map(({ key }): [Table3Key, readonly number[]] => {
    const classes = columns.map((of) => figureOf(key, placed, of))
    return [key, [...classes, classes.reduce((sum, figure) => sum + figure, 0)]]
  })
  return { format: '2021', rows: Object.fromEntries(rows) }
}

const columns = applicantColumns.map(({ key }) => key).filter((key) => key !== 'total')

/** A tally with the row that counts it as a result; null where it is none of the period. */
type PlacedTally = FactTally & { readonly row: Table3Key | null }

const isResult = ({ kind, when }: FactTally) => kind === 'decided' && when === 'within'

function figureOf(row: Table3Key, tallies: readonly PlacedTally[], of: ApplicantClass): number {
  const sum = (kind: Fact['kind'], counts: (tally: PlacedTally) => boolean = () => true) =>
    tallies
      .filter((tally) => tally.kind === kind && tally.class === of && counts(tally))
      .reduce((total, { count }) => total + count, 0)
  const before = ({ when }: FactTally) => when === 'before'
  const within = ({ when }: FactTally) => when === 'within'
  if (row === 'newReceived') return sum('received', within)
  if (row === 'carriedIn') return sum('received', before) - sum('decided', before)
  if (row === 'carriedOut') return sum('received') - sum('decided')
  if (row === 'totalResults') return sum('decided', within)
  return sum('decided', (tally) => tally.row === row)
}

/** The row of Table 3 that counts a result. */
export function rowOfOutcome(outcome: string | null): Table3Key {
  const found = requestOutcomes.find(({ code }) => code === outcome)
  if (found === undefined) throw new Error(`no such outcome: ${outcome}`)
  return found.row
}

/** The results a row of Table 3 counts; none for the rows that are no result of their own. */
export function outcomesOfRow(row: Table3Key): readonly string[] {
  return requestOutcomes.filter((outcome) => outcome.row === row).map(({ code }) => code)
}

/** Where a fact lies; undefined after the period. */
export function whenOf({ day }: Pick<Fact, 'day'>, { from, to }: Period): FactTally['when'] | undefined {
  if (day > to) return undefined
  return day < from ? 'before' : 'within'
}
