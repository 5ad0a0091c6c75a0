import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Deed } from '../domain/deed.ts'
import { verifyAudit } from '../queries/verify-audit.ts'
import { act } from './act.ts'

const db = useDatabase()
const program: Actor = { kind: 'program', name: '测试' }
const organ = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'

const deed = (action: string, organId = organ): Deed => ({ organId, action, subject: { kind: 'request', id: 'r1' } })
const record = (...deeds: [Deed, ...Deed[]]) =>
  act(db.database, program, () => Promise.resolve(done({ value: 0, deeds })))
const brokenOf = async (organId: string) =>
  (await verifyAudit(db.database)).find((chain) => chain.organId === organId)?.broken

/** Changes the trail as somebody with full power over the database would. */
async function tamper(statement: string): Promise<void> {
  await db.database.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    try {
      await sql.raw(statement).execute(connection)
    } finally {
      await sql`set session_replication_role = default`.execute(connection)
    }
  })
}

beforeEach(() => tamper('truncate audit.entry; truncate audit.head'))

describe('act', () => {
  test('keeps the work and its deed together', async () => {
    await sql`create table if not exists kept (n int)`.execute(db.database)
    const outcome = await act(db.database, program, async (transaction) => {
      await sql`insert into kept values (1)`.execute(transaction)
      return done({ value: '好', deeds: [{ ...deed('a.b'), detail: { 数: 1, none: undefined } }] })
    })
    expect(outcome).toEqual(done('好'))
    const { rows } = await sql`select number, action, detail, actor_name from audit.entry`.execute(db.database)
    expect(rows).toEqual([{ number: 1, action: 'a.b', detail: { 数: 1 }, actor_name: '测试' }])
  })

  test('keeps nothing where the work is refused, or throws', async () => {
    await sql`create table if not exists lost (n int)`.execute(db.database)
    const lose = (end: () => Promise<ReturnType<typeof refuse<'no'>>>) =>
      act(db.database, program, async (transaction) => {
        await sql`insert into lost values (1)`.execute(transaction)
        return end()
      })
    expect(await lose(() => Promise.resolve(refuse('no')))).toEqual(refuse('no'))
    await expect(lose(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect((await sql`select * from lost`.execute(db.database)).rows).toEqual([])
    expect(await verifyAudit(db.database)).toEqual([])
  })

  test('numbers the entries of each organ without gaps, however many act at once and in whatever order', async () => {
    await Promise.all(
      Array.from({ length: 24 }, (_, at) =>
        at % 2 === 0 ? record(deed('a'), deed('b', other)) : record(deed('c', other), deed('d')),
      ),
    )
    expect(await verifyAudit(db.database)).toEqual([
      expect.objectContaining({ organId: organ, entries: 24, broken: null }),
      expect.objectContaining({ organId: other, entries: 24, broken: null }),
    ])
  })
})

describe('the database itself refuses', () => {
  test.each([
    "update audit.entry set action = 'x'",
    'delete from audit.entry',
    'truncate audit.entry',
    'delete from audit.head',
    'update audit.head set number = number - 1',
    'truncate audit.head',
  ])('%s', async (statement) => {
    await record(deed('a'))
    await expect(sql.raw(statement).execute(db.database)).rejects.toThrow('audit trail only grows')
  })
})

describe('found is', () => {
  beforeEach(async () => {
    for (const action of ['a', 'b', 'c', 'd']) await record(deed(action), deed(action, other))
  })
  const at = (number: number) => `organ_id = '${organ}' and number = ${number}`

  test.each([
    ["action = 'x'", 'an action'],
    ["actor_name = '别人'", 'a name'],
    ["actor_kind = 'staff'", 'a kind of actor'],
    [`actor_id = '${organ}'`, 'a person'],
    ["at = at + interval '1 millisecond'", 'a time'],
    ["subject_id = 'r2'", 'a subject'],
    ["subject_kind = 'x'", 'a kind of subject'],
    ['detail = \'{"x":1}\'', 'a detail'],
    ["hash = repeat('a', 64)", 'a hash'],
  ])('a change: %s', async (change) => {
    await tamper(`update audit.entry set ${change} where ${at(2)}`)
    expect(await brokenOf(organ)).toEqual({ number: 2, why: 'changed' })
    expect(await brokenOf(other)).toBeNull()
  })

  test.each([1, 2, 4])('entry %i removed', async (number) => {
    await tamper(`delete from audit.entry where ${at(number)}`)
    expect(await brokenOf(organ)).toEqual({ number, why: 'missing' })
  })

  test('an entry removed and those after it moved up', async () => {
    await tamper(`delete from audit.entry where ${at(2)}; update audit.entry set number = 2 where ${at(3)};
      update audit.entry set number = 3 where ${at(4)}; update audit.head set number = 3 where organ_id = '${organ}'`)
    expect(await brokenOf(organ)).toEqual({ number: 2, why: 'changed' })
  })

  test('two entries that changed places', async () => {
    await tamper(`update audit.entry set number = 99 where ${at(2)}; update audit.entry set number = 2 where ${at(3)};
      update audit.entry set number = 3 where ${at(99)}`)
    expect(await brokenOf(organ)).toEqual({ number: 2, why: 'changed' })
  })

  test('an entry of another organ put in', async () => {
    await tamper(`update audit.entry set organ_id = '${organ}', number = 5 where organ_id = '${other}' and number = 4`)
    expect(await brokenOf(organ)).toEqual({ number: 5, why: 'changed' })
  })

  test('an entry put at the end, even one well hashed', async () => {
    await record(deed('e'))
    await tamper(`update audit.head set number = 4, hash = (select hash from audit.entry where ${at(4)})
      where organ_id = '${organ}'`)
    expect(await brokenOf(organ)).toEqual({ number: 5, why: 'added' })
  })

  test('a chain whose first entry was written anew with a right hash', async () => {
    await tamper(`update audit.entry set previous_hash = repeat('1', 64) where ${at(1)}`)
    expect((await brokenOf(organ))?.number).toBe(1)
  })

  test('a chain without its head', async () => {
    await tamper(`delete from audit.head where organ_id = '${organ}'`)
    expect(await brokenOf(organ)).toEqual({ number: 1, why: 'added' })
  })
})
