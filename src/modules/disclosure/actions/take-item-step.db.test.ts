import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { verifyAudit } from '../../audit/public.ts'
import type { ToldItem } from './item-needs.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { Item } from '../domain/item.ts'
import { countToEvaluate } from '../queries/list-items.ts'
import { itemById } from '../queries/item-by-id.ts'
import { aWriting } from '../testing/an-item.ts'
import { aPerson, openNewsroom } from '../testing/a-newsroom.ts'

const db = useDatabase()

async function desk(differs = {}) {
  const room = await openNewsroom(db.database, differs)
  const person = (name: string, ...may: Parameters<typeof aPerson>[2][]) => aPerson(room.organId, name, ...may)
  const writer = person('拟稿人', 'write-items', 'review-items', 'publish-items')
  const reviewers = [
    person('初审人', 'review-items'),
    person('保密员', 'review-secrecy'),
    person('复审人', 'review-items'),
    person('负责人', 'approve-items'),
  ]
  const write = async (columns = [room.columns[0]?.id ?? '']) => {
    const created = await room.items.create(writer, aWriting({}, { columns }))
    if (!created.ok) throw new Error(created.refusal)
    return created.value
  }
  const load = async (id: number): Promise<Item> => {
    const found = await itemById(db.database, room.organId, id)
    if (found === undefined) throw new Error('no item')
    return found
  }
  const on = async (id: number) => ({ itemId: id, version: (await load(id)).version })
  const reviewAll = async (id: number) => {
    const outcomes = []
    for (const reviewer of reviewers) outcomes.push(await room.items.pass(reviewer, await on(id), { opinion: '同意' }))
    return outcomes
  }
  const publish = async () => {
    const id = await write()
    await room.items.submit(writer, await on(id), { publishAt: null })
    await reviewAll(id)
    return id
  }
  return { ...room, writer, reviewers, write, load, on, reviewAll, publish }
}

const placements = (itemId: number) =>
  db.database
    .withTables<ItemTables>()
    .selectFrom('disclosure.placement')
    .select('column_id')
    .where('item_id', '=', itemId)
    .execute()

test('an item goes public after every review by another person, takes its index number, and is found in its column', async () => {
  const told: string[] = []
  const { items, writer, write, on, reviewAll, load, columns, organId, siteId } = await desk({
    tell: (_: unknown, about: ToldItem) => {
      told.push(`${about.is} ${about.is === 'shown' ? about.item.edition.title : about.id}`)
      return Promise.resolve()
    },
  })
  const id = await write()
  expect(await items.submit(writer, await on(id), { publishAt: null })).toMatchObject({ value: { stage: 'in-review' } })
  const outcomes = await reviewAll(id)
  expect(outcomes.map((outcome) => outcome.ok && outcome.value.stage)).toEqual([
    ...['in-review', 'in-review', 'in-review', 'published'],
  ])
  const item = await load(id)
  expect(item).toMatchObject({ indexNumber: `${siteId}/202603-00001`, shown: { number: 1 } })
  expect(item.trail.map(({ step }) => step)).toEqual(['create', 'submit', 'pass', 'pass', 'pass', 'pass', 'publish'])
  expect(await placements(id)).toEqual([{ column_id: columns[0]?.id }])
  expect(told).toEqual(['shown 关于调整清河街道垃圾收运时间的公告'])
  expect((await verifyAudit(db.database)).find((chain) => chain.organId === organId)).toMatchObject({ broken: null })
})

test('nobody reviews what they wrote, and nobody reviews twice', async () => {
  const { items, writer, reviewers, write, on } = await desk()
  const id = await write()
  await items.submit(writer, await on(id), { publishAt: null })
  expect(await items.pass(writer, await on(id), { opinion: '' })).toEqual({ ok: false, refusal: 'took-part' })
  const [first, secrecy] = reviewers
  if (first === undefined || secrecy === undefined) throw new Error('reviewers')
  await items.pass(first, await on(id), { opinion: '同意' })
  await items.pass(secrecy, await on(id), { opinion: '不涉密' })
  expect(await items.pass(first, await on(id), { opinion: '同意' })).toEqual({ ok: false, refusal: 'took-part' })
})

test('the secrecy review cannot be done by somebody who may only review the text', async () => {
  const { items, writer, reviewers, write, on } = await desk()
  const id = await write()
  await items.submit(writer, await on(id), { publishAt: null })
  const [first, , second] = reviewers
  if (first === undefined || second === undefined) throw new Error('reviewers')
  await items.pass(first, await on(id), { opinion: '同意' })
  expect(await items.pass(second, await on(id), { opinion: '同意' })).toEqual({ ok: false, refusal: 'not-permitted' })
})

test('of two people who act on the same version the second is told', async () => {
  const { items, writer, write, on } = await desk()
  const id = await write()
  const seen = await on(id)
  const sent = await Promise.all([
    items.edit(writer, seen, aWriting({}, { title: '甲稿' })),
    items.edit(writer, seen, aWriting({}, { title: '乙稿' })),
  ])
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
  expect(sent).toContainEqual({ ok: false, refusal: 'changed-meanwhile' })
})

test('a correction leaves the old text on show until the new one has passed every review', async () => {
  const { items, writer, publish, on, load, reviewAll, siteId } = await desk()
  const id = await publish()
  await items.correct(writer, await on(id), { why: '时间有误' })
  const before = await load(id)
  const edited = aWriting({}, { ...before.working, plain: '每日五时至七时。', body: '<p>每日五时至七时。</p>' })
  await items.edit(writer, await on(id), edited)
  expect(await load(id)).toMatchObject({ shown: { number: 1 }, working: { number: 2, reason: '时间有误' } })
  expect(await placements(id)).toHaveLength(1)
  await items.submit(writer, await on(id), { publishAt: null })
  await reviewAll(id)
  expect(await load(id)).toMatchObject({
    indexNumber: `${siteId}/202603-00001`,
    shown: { number: 2, plain: '每日五时至七时。' },
  })
})

test('what is withdrawn is in no column any more, and says why', async () => {
  const { items, writer, publish, on, load } = await desk()
  const id = await publish()
  expect(await items.withdraw(writer, await on(id), { why: '' })).toEqual({ ok: false, refusal: 'no-reason' })
  await items.withdraw(writer, await on(id), { why: '内容已经废止' })
  expect(await placements(id)).toEqual([])
  expect(await load(id)).toMatchObject({ stage: 'withdrawn', withdrawn: { why: '内容已经废止' } })
})

test('withheld information is reviewed too, is never shown, and is looked at again after a year', async () => {
  const { items, writer, on, load, reviewAll, columns } = await desk()
  const created = await items.create(
    writer,
    aWriting({ attribute: 'withheld', ground: 'internal_affairs' }, { columns: [columns[0]?.id ?? ''] }),
  )
  const id = created.ok ? created.value : 0
  await items.submit(writer, await on(id), { publishAt: null })
  await reviewAll(id)
  expect(await load(id)).toMatchObject({ stage: 'kept-back', shown: null, reviewAgainOn: '2027-03-02' })
  expect(await placements(id)).toEqual([])
})

test('what was withheld and is looked at again stays so until another day, or goes to review to be public', async () => {
  const { items, writer, on, load, reviewAll, columns, organId } = await desk()
  const writing = aWriting({ attribute: 'withheld', ground: 'internal_affairs' }, { columns: [columns[0]?.id ?? ''] })
  const created = await items.create(writer, writing)
  const id = created.ok ? created.value : 0
  await items.submit(writer, await on(id), { publishAt: null })
  await reviewAll(id)
  expect(await countToEvaluate(db.database, organId, day('2027-03-01'))).toBe(0)
  expect(await countToEvaluate(db.database, organId, day('2027-03-02'))).toBe(1)
  const keep = { decision: 'keep', why: '仍属于内部事务信息' } as const
  expect(await items.reEvaluate(writer, await on(id), { ...keep, until: null })).toEqual({
    ok: false,
    refusal: 'no-next-evaluation',
  })
  await items.reEvaluate(writer, await on(id), { ...keep, until: day('2026-09-01') })
  expect(await load(id)).toMatchObject({ stage: 'kept-back', attribute: 'withheld', reviewAgainOn: '2026-09-01' })
  expect(await countToEvaluate(db.database, organId, day('2026-09-01'))).toBe(1)
  await items.reEvaluate(writer, await on(id), { decision: 'open', why: '事项已经办结', until: null })
  expect(await load(id)).toMatchObject({ stage: 'draft', attribute: 'proactive', ground: null, reviewAgainOn: null })
  expect(await countToEvaluate(db.database, organId, day('2030-01-01'))).toBe(0)
  await items.submit(writer, await on(id), { publishAt: null })
  await reviewAll(id)
  expect(await load(id)).toMatchObject({ stage: 'published' })
  expect((await verifyAudit(db.database)).find((chain) => chain.organId === organId)).toMatchObject({ broken: null })
})

test('an item of another organ is not there', async () => {
  const one = await desk()
  const other = await desk()
  const id = await one.write()
  const stranger = other.writer
  expect(await other.items.submit(stranger, await one.on(id), { publishAt: null })).toEqual({
    ok: false,
    refusal: 'no-such-item',
  })
})

test('without attribute or column nothing is sent to review', async () => {
  const { items, writer, write, on } = await desk()
  const id = await write([])
  expect(await items.submit(writer, await on(id), { publishAt: null })).toEqual({ ok: false, refusal: 'no-column' })
  await items.edit(writer, await on(id), aWriting({ attribute: null }))
  expect(await items.submit(writer, await on(id), { publishAt: null })).toEqual({ ok: false, refusal: 'no-attribute' })
})
