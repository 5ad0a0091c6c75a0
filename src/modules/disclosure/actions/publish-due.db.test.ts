import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { verifyAudit } from '../../audit/public.ts'
import { dueOn } from '../domain/due-on.ts'
import { itemById } from '../queries/item-by-id.ts'
import { aWriting } from '../testing/an-item.ts'
import { aPerson, openNewsroom } from '../testing/a-newsroom.ts'

const db = useDatabase()

/** An item reviewed on the 2nd of March 2026 that is to go public on the 5th at nine. */
async function scheduled() {
  let now = new Date('2026-03-02T02:00:00Z')
  const room = await openNewsroom(db.database, { now: () => now })
  const { items, organId, columns } = room
  const writer = aPerson(organId, '拟稿人', 'write-items')
  const created = await items.create(writer, aWriting({}, { columns: [columns[0]?.id ?? ''] }))
  const id = created.ok ? created.value : 0
  const load = async () => {
    const item = await itemById(db.database, organId, id)
    if (item === undefined) throw new Error('no item')
    return item
  }
  const on = async () => ({ itemId: id, version: (await load()).version })
  await items.submit(writer, await on(), { publishAt: new Date('2026-03-05T01:00:00Z') })
  for (const may of ['review-items', 'review-secrecy', 'review-items', 'approve-items'] as const)
    await items.pass(aPerson(organId, '审核人', may), await on(), { opinion: '同意' })
  const itIs = (moment: string) => {
    now = new Date(moment)
  }
  return { ...room, writer, load, on, itIs }
}

test('what is to go public at an hour waits for it, then does so of its own accord, and the trail says by whom', async () => {
  const { items, load, itIs, organId } = await scheduled()
  await items.publishDue()
  expect(await load()).toMatchObject({ stage: 'scheduled', shown: null })
  itIs('2026-03-05T01:00:00Z')
  expect(await items.publishDue()).toBe(1)
  const item = await load()
  expect(item).toMatchObject({ stage: 'published', publishedAt: new Date('2026-03-05T01:00:00Z') })
  expect(item.trail.at(-1)).toMatchObject({ step: 'publish', actorId: null, actorName: '定时发布' })
  expect(await items.publishDue()).toBe(0)
  expect((await verifyAudit(db.database)).find((chain) => chain.organId === organId)).toMatchObject({ broken: null })
})

test('what was taken back does not go public at its hour', async () => {
  const { items, writer, on, load, itIs } = await scheduled()
  expect(await items.takeBack(writer, await on(), null)).toMatchObject({ ok: true })
  itIs('2026-03-06T01:00:00Z')
  await items.publishDue()
  expect(await load()).toMatchObject({ stage: 'draft', publishAt: null, shown: null })
})

test('what is made on a day has to be public within 20 working days, a budget within 20 days', () => {
  const madeOn = day('2026-03-02')
  expect(dueOn({ madeOn, catalogue: 'a20-01' }, statutoryCalendar)).toBe('2026-03-30')
  expect(dueOn({ madeOn, catalogue: 'a20-07' }, statutoryCalendar)).toBe('2026-03-22')
  expect(dueOn({ madeOn: null, catalogue: 'a20-07' }, statutoryCalendar)).toBeNull()
})
