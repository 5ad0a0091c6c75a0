import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import { act } from '../../audit/public.ts'
import { organRecords } from '../data/organ-records.ts'
import { stepsOfDecision, usualSettings } from '../domain/organ-settings.ts'
import type { OrganEntry } from '../domain/organ.ts'
import { findOrgan } from '../queries/find-organ.ts'
import { listDisclosingOrgans, listOrgans } from '../queries/list-organs.ts'
import { searchOrgans } from '../queries/search-organs.ts'
import { anOrgan, enterOrgan } from '../testing/an-organ.ts'
import { addOrgan } from './add-organ.ts'
import { changeOrgan } from './change-organ.ts'
import { keepUnit } from './keep-unit.ts'

const db = useDatabase()
let names = 0

/** An administrator of a county of their own with one bureau. */
async function aCounty() {
  names += 1
  const county = await enterOrgan(db.database, { name: `第${names}县人民政府`, kind: 'government' })
  const bureau = await enterOrgan(db.database, { name: `第${names}县国土资源局`, parentId: county })
  const keeper: Staff = {
    kind: 'staff',
    accountId: '99999999-9999-4999-8999-999999999999',
    name: '管理员',
    organId: county,
    permissions: new Set(['administer-organs']),
  }
  return { county, bureau, keeper, prefix: `第${names}县` }
}

const change = async (by: Staff, id: string, entry: Partial<OrganEntry>, version?: number) => {
  const before = await findOrgan(db.database, id)
  if (before === undefined) throw new Error('no such organ')
  const wanted = {
    id,
    version: version ?? before.version,
    entry: { ...before, ...entry },
    renamedOn: day('2019-03-01'),
  }
  return act(db.database, by, (transaction) => changeOrgan(organRecords(transaction), by, wanted))
}

test('an organ renamed is found under its old name too, and keeps the day the old name ended', async () => {
  const { bureau, keeper, prefix } = await aCounty()
  await change(keeper, bureau, { name: `${prefix}自然资源局` })
  expect((await findOrgan(db.database, bureau))?.formerNames).toEqual([
    { name: `${prefix}国土资源局`, until: '2019-02-28' },
  ])
  expect(await searchOrgans(db.database, `${prefix}国土`)).toEqual([bureau])
  expect(await searchOrgans(db.database, `${prefix} 自然资源`)).toEqual([bureau])
})

test('an organ whose duties went to another is no longer offered to citizens, but stays in the tree', async () => {
  const { county, bureau, keeper } = await aCounty()
  await change(keeper, bureau, { succeededBy: county })
  expect((await listDisclosingOrgans(db.database)).map(({ id }) => id)).not.toContain(bureau)
  expect((await listOrgans(db.database)).map(({ id }) => id)).toContain(bureau)
})

test('nobody keeps the entry of an organ that is not theirs or below theirs', async () => {
  const mine = await aCounty()
  const other = await aCounty()
  expect(await change(mine.keeper, other.bureau, { shortName: '别的' })).toEqual({
    ok: false,
    refusal: 'not-your-organ',
  })
  expect(await change(mine.keeper, mine.bureau, { parentId: other.county })).toMatchObject({
    refusal: 'not-your-organ',
  })
  const clerk = { ...mine.keeper, permissions: new Set<never>() }
  expect(await change(clerk, mine.bureau, { shortName: '本局' })).toMatchObject({ refusal: 'not-your-organ' })
})

test('an organ is not put below itself, and no two have one name or one code', async () => {
  const { county, bureau, keeper, prefix } = await aCounty()
  await change(keeper, county, { documentCode: prefix })
  expect(await change(keeper, county, { parentId: bureau })).toMatchObject({ refusal: 'parent-below-itself' })
  expect(await change(keeper, bureau, { documentCode: prefix })).toMatchObject({ refusal: 'code-taken' })
  expect(await change(keeper, bureau, { name: `${prefix}人民政府` })).toMatchObject({ refusal: 'name-taken' })
  const twin = anOrgan({ name: `${prefix}国土资源局`, parentId: county })
  expect(
    await act(db.database, keeper, (transaction) => addOrgan(organRecords(transaction), keeper, twin)),
  ).toMatchObject({ refusal: 'name-taken' })
})

test('of two people changing one organ at once, one is told', async () => {
  const { bureau, keeper } = await aCounty()
  const changes = await Promise.all(['甲', '乙'].map((shortName) => change(keeper, bureau, { shortName }, 1)))
  expect(changes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a closed unit stays on record, and names within an organ are told apart', async () => {
  const { bureau, keeper } = await aCounty()
  const keep = (unit: { unitId?: string; name: string; closed: boolean }) =>
    act(db.database, keeper, (transaction) => keepUnit(organRecords(transaction), keeper, { organId: bureau, ...unit }))
  const added = await keep({ name: '办公室', closed: false })
  if (!added.ok) throw new Error(added.refusal)
  expect(await keep({ name: '办公室', closed: false })).toMatchObject({ refusal: 'unit-name-taken' })
  await keep({ unitId: added.value, name: '综合科', closed: true })
  expect((await findOrgan(db.database, bureau))?.units).toEqual([{ id: added.value, name: '综合科', closed: true }])
})

test('an id that is none finds no organ', async () => {
  expect(await findOrgan(db.database, 'x')).toBeUndefined()
})

test('two people handle a decision unless the organ expressly lets one do it, which its trail keeps', async () => {
  const { bureau, keeper } = await aCounty()
  const settings = async () => (await findOrgan(db.database, bureau))?.settings ?? usualSettings
  const nobody = { ...(await settings()), decisionSteps: [] }
  expect(stepsOfDecision(nobody)).toEqual(['approve'])
  expect(await change(keeper, bureau, { settings: nobody })).toEqual({ ok: false, refusal: 'nobody-reviews' })
  const both = { ...(await settings()), singleHanded: true }
  expect(await change(keeper, bureau, { settings: both })).toEqual({ ok: false, refusal: 'steps-and-alone' })
  expect((await change(keeper, bureau, { settings: { ...nobody, singleHanded: true } })).ok).toBe(true)
  expect(stepsOfDecision(await settings())).toEqual([])
  const kept = await sql<{ to: boolean }>`
    select (detail #>> '{settings,to,singleHanded}')::boolean as to from audit.entry
    where organ_id = ${bureau} and action = 'organ.change' order by number desc limit 1`.execute(db.database)
  expect(kept.rows).toEqual([{ to: true }])
})
