import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Staff } from '../../kernel/actor.ts'
import { enterOrgan } from '../organizations/testing/an-organ.ts'
import type { Role } from './domain/roles.table.ts'
import { permissionsOf } from './domain/role-rules.ts'
import { enterFirstAdministrators } from './first-administrators.ts'
import { listStaff } from './queries/list-staff.ts'
import { accountsOfTest, enterPerson } from './testing/accounts-of-test.ts'

const db = useDatabase()
const accounts = () => accountsOfTest(db.database).accounts
let [county, bureau, elsewhere] = ['', '', '']
let keeper: Staff
let security: Staff

beforeAll(async () => {
  county = await enterOrgan(db.database, { name: '示范县人民政府', kind: 'government' })
  bureau = await enterOrgan(db.database, { parentId: county })
  elsewhere = await enterOrgan(db.database, { name: '邻县人民政府', kind: 'government' })
  expect(await enterFirstAdministrators(db.database, elsewhere)).toHaveLength(3)
  keeper = (await enterPerson(db.database, county, 'system-administrator')).staff
  security = (await enterPerson(db.database, county, 'security-administrator')).staff
})

const grant = (by: Staff, id: string, organId: string, ...roles: Role[]) =>
  accounts().grantRoles(by, { id, organId, roles })

test('the first start enters the three administrators, each alone, and no second start does', async () => {
  expect(await enterFirstAdministrators(db.database, county)).toEqual([])
  const found = (await accounts().listAccounts([elsewhere])).map(({ roles }) => roles.map(({ role }) => role).join())
  expect(found.toSorted()).toEqual(['audit-administrator', 'security-administrator', 'system-administrator'])
})

describe('the system administrator', () => {
  test('opens accounts in the own organ and those below, without roles', async () => {
    const added = await accounts().addAccount(keeper, { login: 'clerk', name: '登记员', organId: bureau })
    if (!added.ok) throw new Error(added.refusal)
    expect((await accounts().findAccount(added.value.id))?.roles).toEqual([])
    expect(await accounts().addAccount(keeper, { login: 'clerk', name: '他人', organId: county })).toMatchObject({
      refusal: 'login-taken',
    })
    expect(await accounts().addAccount(keeper, { login: 'far', name: '他人', organId: elsewhere })).toMatchObject({
      refusal: 'not-your-account',
    })
  })

  test('grants no role', async () => {
    const person = await enterPerson(db.database, bureau)
    expect(await grant(keeper, person.staff.accountId, bureau, 'handler')).toMatchObject({
      refusal: 'not-your-account',
    })
  })

  test('neither suspends nor resets the own account, nor the last administrator of a kind', async () => {
    const own = { id: keeper.accountId, suspended: true }
    expect(await accounts().suspendAccount(keeper, own)).toMatchObject({ refusal: 'yourself' })
    expect(await accounts().resetPassword(keeper, keeper.accountId)).toMatchObject({ refusal: 'yourself' })
  })

  test('gives a one-time password to who forgot theirs, which takes the second step away', async () => {
    const person = await enterPerson(db.database, bureau, 'handler')
    const reset = await accounts().resetPassword(keeper, person.staff.accountId)
    if (!reset.ok) throw new Error(reset.refusal)
    const entered = await accounts().signIn({ login: person.login, password: reset.value, from: '10.1.1.1' })
    expect(entered).toMatchObject({ ok: true, value: { next: 'nothing' } })
  })
})

describe('the security administrator', () => {
  test('grants roles within the own tree, to nobody outside it and not to themselves', async () => {
    const person = await enterPerson(db.database, bureau)
    expect((await grant(security, person.staff.accountId, bureau, 'registrar', 'handler')).ok).toBe(true)
    expect(await grant(security, person.staff.accountId, elsewhere, 'handler')).toMatchObject({
      refusal: 'not-your-account',
    })
    expect(await grant(security, security.accountId, county, 'supervisor')).toMatchObject({ refusal: 'yourself' })
    expect(
      (await listStaff(db.database, bureau)).find(({ accountId }) => accountId === person.staff.accountId),
    ).toEqual({
      accountId: person.staff.accountId,
      name: person.staff.name,
      permissions: permissionsOf(['registrar', 'handler']),
    })
  })

  test('keeps the administrators apart from each other and from who handles requests, over all organs', async () => {
    const person = await enterPerson(db.database, bureau, 'handler')
    const id = person.staff.accountId
    expect(await grant(security, id, county, 'audit-administrator')).toMatchObject({ refusal: 'administrators-apart' })
    expect(await grant(security, id, bureau, 'audit-administrator', 'system-administrator')).toMatchObject({
      refusal: 'administrators-apart',
    })
    expect((await grant(security, id, bureau, 'audit-administrator')).ok).toBe(true)
  })

  test('opens no account', async () => {
    expect(await accounts().addAccount(security, { login: 'x', name: '他人', organId: bureau })).toMatchObject({
      refusal: 'not-your-account',
    })
  })
})

test('the last administrator of a kind keeps the role and the account', async () => {
  const [audit] = (await accounts().listAccounts([elsewhere])).filter(({ roles }) =>
    roles.some(({ role }) => role === 'audit-administrator'),
  )
  const lone = await enterPerson(db.database, elsewhere, 'security-administrator')
  for (const { accountId } of await listStaff(db.database, bureau)) {
    if (accountId !== audit?.id) await grant(security, accountId, bureau)
  }
  expect(await grant(lone.staff, audit?.id ?? '', elsewhere)).toMatchObject({ refusal: 'last-administrator' })
})

test('a weak password is not taken, and a wrong one is not passed over', async () => {
  const person = await enterPerson(db.database, bureau, 'handler')
  const change = (password: string, next: string) => accounts().changePassword(person.staff, { password, next })
  expect(await change(person.password, 'password123')).toMatchObject({ refusal: 'well-known' })
  expect(await change(person.password, person.password)).toMatchObject({ refusal: 'same-password' })
  expect(await change('wrong', '窗外有三棵老槐树和一口井')).toMatchObject({ refusal: 'wrong-password' })
})

test('somebody with roles in two organs works in one at a time', async () => {
  const person = await enterPerson(db.database, bureau, 'handler')
  await grant(security, person.staff.accountId, county, 'registrar')
  const desk = accounts()
  const entered = await desk.signIn({ login: person.login, password: person.password, from: '10.1.1.2' })
  if (!entered.ok) throw new Error(entered.refusal)
  const { token } = entered.value
  const cookies = `session=${token}`
  expect((await desk.recognise(cookies))?.staff.permissions).toEqual(permissionsOf(['handler']))
  await desk.chooseOrgan(person.staff, token, county)
  const there = await desk.recognise(cookies)
  expect([there?.staff.organId, there?.workplace.hasOthers]).toEqual([county, true])
  expect(there?.staff.permissions.has('handle-requests')).toBe(false)
  expect(await desk.chooseOrgan(person.staff, token, elsewhere)).toEqual({ ok: false, refusal: 'no-such-organ' })
})
