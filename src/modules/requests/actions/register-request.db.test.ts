import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { usualSettings } from '../../organizations/public.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()

test('what is handed in over the counter is received that day and due after twenty working days', async () => {
  const desk = await aDesk(db.database)
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  if (!registered.ok) throw new Error(registered.refusal)
  expect(registered.value).toMatchObject({ number: '依申请〔2026〕1号', again: false })
  const found = await desk.ask.findCase(desk.clerk, registered.value.id)
  expect(found?.file.state).toMatchObject({ stage: 'in-hand', receivedOn: '2026-02-13' })
  expect(found?.file.clock.due).toBe('2026-03-19')
})

test('what comes in online has no day of receipt until both sides have confirmed it', async () => {
  const desk = await aDesk(db.database)
  const sent = anApplication({ organId: desk.organId, channel: 'online' })
  const registered = await desk.act.register({ kind: 'applicant' }, sent)
  if (!registered.ok) throw new Error(registered.refusal)
  const found = await desk.ask.findCase(desk.clerk, registered.value.id)
  expect(found?.file.state).toMatchObject({ stage: 'awaiting-confirmation', receivedOn: null })
  expect(found?.file.clock.due).toBeNull()
})

test.each([
  ['confirmation', { stage: 'awaiting-confirmation', receivedOn: null }],
  ['arrival', { stage: 'in-hand', receivedOn: '2026-02-13' }],
] as const)('a channel the law does not name follows the rule the organ has announced: %s', async (rule, state) => {
  const desk = await aDesk(db.database, undefined, { settings: { ...usualSettings, otherReceipt: rule } })
  const stateOf = async (channel: 'other' | 'fax') => {
    const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId, channel }))
    if (!registered.ok) throw new Error(registered.refusal)
    return (await desk.ask.findCase(desk.clerk, registered.value.id))?.file.state
  }
  expect(await stateOf('other')).toMatchObject(state)
  // What the law says of a channel no organ changes.
  expect(await stateOf('fax')).toMatchObject({ receivedOn: null })
})

test('one form sent twice, even at the same moment, is one request with one number and one code', async () => {
  const desk = await aDesk(db.database)
  const sent = anApplication({ organId: desk.organId, channel: 'online' })
  const both = await Promise.all([1, 2, 3].map(() => desk.act.register({ kind: 'applicant' }, sent)))
  const said = both.map((outcome) =>
    outcome.ok ? [outcome.value.number, outcome.value.code].join(' ') : outcome.refusal,
  )
  expect(new Set(said).size).toBe(1)
  const listed = await desk.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })
  expect(listed.total).toBe(1)
})

test('clerks who register at once get numbers without gaps or doubles', async () => {
  const desk = await aDesk(db.database)
  const many = Array.from({ length: 12 }, () => desk.act.register(desk.clerk, anApplication({ organId: desk.organId })))
  const refusedOne = desk.act.register(
    desk.clerk,
    anApplication({ organId: desk.organId, arrivedOn: day('2026-02-14') }),
  )
  const numbers = (await Promise.all(many)).map((outcome) => (outcome.ok ? outcome.value.number : outcome.refusal))
  expect(await refusedOne).toEqual({ ok: false, refusal: 'day-in-future' })
  const serials = numbers.map((number) => Number(/〕(\d+)号/.exec(number)?.[1])).toSorted((a, b) => a - b)
  expect(serials).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
})

test('the identity number is kept sealed and shown masked', async () => {
  const desk = await aDesk(db.database)
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  if (!registered.ok) throw new Error(registered.refusal)
  const found = await desk.ask.findCase(desk.clerk, registered.value.id)
  expect(found?.file.request.applicant.identity).toEqual({ kind: 'resident-card', masked: '1****************0' })
  expect(JSON.stringify(found)).not.toContain('110101199003070070')
})

test('nobody sees a case of another organ', async () => {
  const desk = await aDesk(db.database)
  const other = await aDesk(db.database)
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  if (!registered.ok) throw new Error(registered.refusal)
  expect(await other.ask.findCase(aClerk(other.organId), registered.value.id)).toBeUndefined()
  expect((await other.ask.workList(other.clerk, {}, { offset: 0, limit: 10 })).total).toBe(0)
})
