import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'
import type { RemedyResult } from '../../../statute/remedies/results.table.ts'
import type { Instance, NewRemedy } from '../domain/remedy.ts'
import { openRegister } from '../testing/a-register.ts'
import { anInstance, aTrial } from '../testing/a-remedy.ts'

const db = useDatabase()

const year = (of: number) => ({ from: day(`${of}-01-01`), to: day(`${of}-12-31`) })

let numbers = 0

/** An instance begun and decided on these days, under a number of its own. */
function instance(level: Instance['level'], began: string, result?: RemedyResult, on?: string): Instance {
  numbers += 1
  const make = level === 'reconsideration' ? anInstance : aTrial
  const decision =
    result === undefined ? null : { result, on: day(on ?? began), receivedOn: null, gist: '', redo: null }
  const days = { acceptedOn: day(began), copyReceivedOn: null }
  return make({ ...days, level, caseNumber: `第${numbers}号`, decision })
}

const suit = (...instances: NewRemedy['instances']) => ({ kind: 'suit', instances }) as const

test('the columns are those of the printed table', () => {
  expect(remedyColumns.map(({ key }) => key)).toEqual(['upheld', 'corrected', 'other', 'pending', 'total'])
  expect(remedyGroups.map(({ key }) => key)).toEqual(['review', 'litigationDirect', 'litigationAfterReview'])
})

test('each case stands in its group and column; what is open on 31 December is pending', async () => {
  const { keeper, ask, enter } = await openRegister(db.database)
  await enter({ instances: [instance('reconsideration', '2025-03-02', 'review-upheld', '2025-04-20')] })
  await enter({ instances: [instance('reconsideration', '2025-03-02', 'review-annulled', '2025-04-20')] })
  await enter({ instances: [instance('reconsideration', '2025-12-20')] })
  await enter(suit(instance('first', '2025-05-02', 'suit-dismissed', '2025-08-01')))
  await enter({
    ...suit(instance('first', '2025-05-02', 'suit-claim-rejected', '2025-08-01')),
    afterReconsideration: true,
  })
  expect(await ask.table4(keeper, year(2025))).toEqual({
    review: [1, 1, 0, 1, 3],
    litigationDirect: [0, 0, 1, 0, 1],
    litigationAfterReview: [1, 0, 0, 0, 1],
  })
  expect(await ask.table4(keeper, year(2024))).toEqual({
    review: [0, 0, 0, 0, 0],
    litigationDirect: [0, 0, 0, 0, 0],
    litigationAfterReview: [0, 0, 0, 0, 0],
  })
})

test('what was pending is counted again in the year it is decided, and the table of its year stays as it was', async () => {
  const { keeper, ask, enter } = await openRegister(db.database)
  await enter({ instances: [instance('reconsideration', '2024-12-20', 'review-upheld', '2025-01-10')] })
  expect((await ask.table4(keeper, year(2024))).review).toEqual([0, 0, 0, 1, 1])
  expect((await ask.table4(keeper, year(2025))).review).toEqual([1, 0, 0, 0, 1])
  expect((await ask.table4(keeper, year(2026))).review).toEqual([0, 0, 0, 0, 0])
})

test('several instances of one suit are counted once, by the latest result', async () => {
  const { keeper, ask, enter } = await openRegister(db.database)
  await enter(
    suit(
      instance('first', '2025-02-02', 'suit-claim-rejected', '2025-05-01'),
      instance('second', '2025-05-20', 'suit-annulled', '2025-09-01'),
    ),
  )
  await enter(
    suit(
      instance('first', '2025-02-02', 'suit-annulled', '2025-05-01'),
      instance('second', '2025-05-20', 'appeal-dismissed', '2025-09-01'),
    ),
  )
  await enter(
    suit(instance('first', '2025-02-02', 'suit-claim-rejected', '2025-11-01'), instance('second', '2025-11-20')),
  )
  expect((await ask.table4(keeper, year(2025))).litigationDirect).toEqual([0, 2, 0, 1, 3])
})

test('a suit sent back is pending until it is decided anew', async () => {
  const { keeper, ask, enter } = await openRegister(db.database)
  await enter(
    suit(
      instance('first', '2025-02-02', 'suit-dismissed', '2025-05-01'),
      instance('second', '2025-05-20', 'remanded', '2025-09-01'),
    ),
  )
  expect((await ask.table4(keeper, year(2025))).litigationDirect).toEqual([0, 0, 0, 1, 1])
})

test('every figure opens the list of exactly the cases it counts', async () => {
  const { keeper, ask, enter } = await openRegister(db.database)
  await enter({ instances: [instance('reconsideration', '2025-03-02', 'review-upheld', '2025-04-20')] })
  await enter({ instances: [instance('reconsideration', '2025-12-20', 'review-withdrawn', '2026-01-20')] })
  await enter(suit(instance('first', '2025-05-02', 'suit-unlawful', '2025-08-01')))
  const table = await ask.table4(keeper, year(2025))
  for (const { key: group } of remedyGroups) {
    for (const [at, { key }] of remedyColumns.entries()) {
      const column = key === 'total' ? null : key
      const counted = { group, column, ...year(2025) }
      const { total } = await ask.remedies(keeper, { counted }, { offset: 0, limit: 10 })
      expect([group, key, total]).toEqual([group, key, table[group][at]])
    }
  }
})
