import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Staff } from '../../kernel/actor.ts'
import { day } from '../../kernel/day.ts'
import { done } from '../../kernel/outcome.ts'
import { act } from '../audit/public.ts'
import { enterIndexCode } from './actions/enter-index-code.ts'
import { settlePractice } from './actions/settle-practice.ts'
import { indexCodeRecords } from './data/index-code-records.ts'
import { practiceRecords } from './data/practice-records.ts'
import { usualPractice, type ReviewStep } from './domain/review-practice.ts'
import type { Draft } from './domain/edition.ts'
import { emptyMetadata } from './domain/edition.ts'
import { countDue, dueItems } from './queries/due-items.ts'
import { indexCodeOf } from './queries/index-code-of.ts'
import { newestDays } from './queries/newest-days.ts'
import { keptPractice } from './queries/practice-of.ts'
import { aPerson, openNewsroom } from './testing/a-newsroom.ts'
import { aWriting } from './testing/an-item.ts'

const db = useDatabase()
let room: Awaited<ReturnType<typeof openNewsroom>>
let keeper: Staff

beforeAll(async () => {
  room = await openNewsroom(db.database)
  keeper = aPerson(room.organId, '主管', 'supervise', 'write-items', 'see-items')
})

const settle = (actor: Staff, version: number, steps: readonly ReviewStep[]) =>
  act(db.database, actor, (transaction) => settlePractice(practiceRecords(transaction), actor, { version, steps }))
const enter = (actor: Staff, code: string) =>
  act(db.database, actor, (transaction) => enterIndexCode(indexCodeRecords(transaction), actor, code))

test('an organ settles its reviews; of two people who do so at once the second is told', async () => {
  const [, secrecy, , final] = usualPractice as [ReviewStep, ReviewStep, ReviewStep, ReviewStep]
  expect(await keptPractice(db.database, room.organId)).toEqual({ steps: usualPractice, version: 0 })
  expect(await settle(keeper, 0, [secrecy, final])).toMatchObject({ ok: true })
  expect(await settle(keeper, 0, usualPractice)).toMatchObject({ ok: false })
  expect(await settle(keeper, 1, [final])).toMatchObject({ ok: false })
  expect(await keptPractice(db.database, room.organId)).toEqual({ steps: [secrecy, final], version: 1 })
})

test('nobody settles the reviews who may not', async () => {
  const clerk = aPerson(room.organId, '信息员', 'write-items')
  expect(await settle(clerk, 1, usualPractice)).toMatchObject({ ok: false })
})

test('index numbers begin with a code whose check digit is right, and that no other organ has', async () => {
  expect(await enter(keeper, '000014348')).toMatchObject({ ok: false })
  expect(await enter(keeper, '000014349')).toMatchObject({ ok: true })
  expect(await indexCodeOf(db.database, room.organId)).toBe('000014349')
  const other = await openNewsroom(db.database)
  const stranger = aPerson(other.organId, '主管', 'supervise')
  expect(await enter(stranger, '000014349')).toMatchObject({ ok: false })
})

const made = (on: string): Partial<Draft> => ({ metadata: { ...emptyMetadata, madeOn: day(on) } })

test('what is to be public and is not is due, the soonest first; what is withheld is not', async () => {
  const { items, organId } = await openNewsroom(db.database)
  const clerk = aPerson(organId, '信息员', 'write-items')
  await items.create(clerk, aWriting({}, { ...made('2026-01-12'), title: '第二件' }))
  await items.create(clerk, aWriting({}, { ...made('2026-01-05'), title: '第一件' }))
  await items.create(clerk, aWriting({}, { ...made('2026-02-27'), title: '还早' }))
  await items.create(clerk, aWriting({ attribute: 'on-request' }, made('2026-01-05')))
  const due = await dueItems(db.database, [organId], day('2026-03-09'))
  expect(due.map(({ title }) => title)).toEqual(['第一件', '第二件'])
  expect(await countDue(db.database, [organId], { before: due[1]?.dueOn ?? day('2026-01-01') })).toEqual(
    new Map([[organId, 1]]),
  )
})

test('the same form sent twice, even at the same moment, is one item', async () => {
  const { items, organId } = await openNewsroom(db.database)
  const clerk = aPerson(organId, '信息员', 'write-items')
  const on = { submissionKey: crypto.randomUUID() }
  const send = () => items.write(clerk, on, () => Promise.resolve(done(aWriting())))
  const [first, second] = await Promise.all([send(), send()])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  expect(await send()).toEqual(first)
})

test('a column with nothing in it has no newest day', async () => {
  const ids = room.columns.map(({ id }) => id)
  expect(await newestDays(db.database, ids)).toEqual(new Map())
})
