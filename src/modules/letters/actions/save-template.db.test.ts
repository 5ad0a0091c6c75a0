import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { act } from '../../audit/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { templateRecords } from '../data/template-records.ts'
import { statutoryWording, type OwnWording } from '../domain/own-wording.ts'
import { currentTemplate } from '../queries/current-template.ts'
import { listTemplates } from '../queries/list-templates.ts'
import { templateVersions } from '../queries/template-versions.ts'
import { restoreStatutory, saveTemplate } from './save-template.ts'

const db = useDatabase()
const code = 'granted-published'
let names = 0

test('an organ writes by the statute’s wording until it saves its own, and by that from then on', async () => {
  const keeper = await aKeeper()
  expect(await current(keeper)).toMatchObject({ version: 0, isOwn: false })
  expect(await save(keeper, 0, helpSays('来电咨询：{contact}。'))).toEqual({ ok: true, value: 1 })
  const { template, ...state } = await current(keeper)
  expect(state).toEqual({ version: 1, isOwn: true })
  expect(template.paragraphs.find(({ key }) => key === 'help')?.text).toBe('来电咨询：{contact}。')
  expect(template.paragraphs.find(({ key }) => key === 'decision')?.locked).toBe(true)
})

test('one organ’s wording is not another’s', async () => {
  const [one, other] = [await aKeeper(), await aKeeper()]
  await save(one, 0, helpSays('甲'))
  expect(await current(other)).toMatchObject({ version: 0 })
  expect(await save({ ...one, permissions: new Set() }, 1, helpSays('乙'))).toMatchObject({
    refusal: { why: 'not-your-organ' },
  })
})

test('restoring the statute’s wording is a version too, and the versions before stay', async () => {
  const keeper = await aKeeper()
  await save(keeper, 0, helpSays('第一版'))
  await save(keeper, 1, helpSays('第二版'))
  expect(await restore(keeper, 2)).toEqual({ ok: true, value: 3 })
  expect(await current(keeper)).toMatchObject({ version: 3, isOwn: false })
  const versions = await templateVersions(db.database, keeper.organId, code)
  expect(versions.map(({ version, isOwn, savedBy }) => [version, isOwn, savedBy])).toEqual([
    [3, false, '文书管理员'],
    [2, true, '文书管理员'],
    [1, true, '文书管理员'],
  ])
  expect(await listTemplates(db.database, keeper.organId)).toMatchObject([{ code, version: 3, isOwn: false }])
})

test('saving what says the same adds no version', async () => {
  const keeper = await aKeeper()
  expect(await save(keeper, 0, statutoryWording(letterDefinition(code)))).toMatchObject({
    refusal: { why: 'nothing-changed' },
  })
  await save(keeper, 0, helpSays('来电咨询。'))
  expect(await save(keeper, 1, helpSays('来电咨询。'))).toMatchObject({ refusal: { why: 'nothing-changed' } })
})

test('of two people who save at once one is told', async () => {
  const keeper = await aKeeper()
  const saved = await Promise.all(['甲', '乙'].map((text) => save(keeper, 0, helpSays(text))))
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
  expect(saved.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { why: 'changed-meanwhile' } })
})

test('a faulty wording is refused with its faults, and nothing is kept', async () => {
  const keeper = await aKeeper()
  expect(await save(keeper, 0, helpSays('{某}'))).toEqual({
    ok: false,
    refusal: { why: 'faults', faults: [{ key: 'help', kind: 'unknown-placeholder', word: '某' }] },
  })
  expect(await templateVersions(db.database, keeper.organId, code)).toEqual([])
})

test('a version once saved is never changed or removed', async () => {
  const keeper = await aKeeper()
  await save(keeper, 0, helpSays('甲'))
  await expect(sql`update letters.template set wording = null`.execute(db.database)).rejects.toThrow('only ever added')
  await expect(sql`delete from letters.template`.execute(db.database)).rejects.toThrow('only ever added')
  await expect(sql`truncate letters.template`.execute(db.database)).rejects.toThrow('only ever added')
})

async function aKeeper(): Promise<Staff> {
  names += 1
  return {
    kind: 'staff',
    accountId: '99999999-9999-4999-8999-999999999999',
    name: '文书管理员',
    organId: await enterOrgan(db.database, { name: `示范县第${names}局` }),
    permissions: new Set(['keep-templates']),
  }
}

function helpSays(text: string): OwnWording {
  const { title, paragraphs } = statutoryWording(letterDefinition(code))
  return {
    title,
    paragraphs: paragraphs.map((one) =>
      one.key === 'help' ? { key: 'help', prescribed: false, text, when: null } : one,
    ),
  }
}

function save(by: Staff, baseVersion: number, wording: OwnWording) {
  const change = { organId: by.organId, code, baseVersion, wording } as const
  return act(db.database, by, (transaction) => saveTemplate(templateRecords(transaction), by, change))
}

function restore(by: Staff, baseVersion: number) {
  const change = { organId: by.organId, code, baseVersion } as const
  return act(db.database, by, (transaction) => restoreStatutory(templateRecords(transaction), by, change))
}

function current(by: Staff) {
  return currentTemplate(db.database, by.organId, code)
}
