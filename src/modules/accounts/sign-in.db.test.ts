import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { enterOrgan } from '../organizations/testing/an-organ.ts'
import { accountsOfTest, enterPerson } from './testing/accounts-of-test.ts'

const db = useDatabase()
let organ = ''
let clock: ReturnType<typeof accountsOfTest>

beforeAll(async () => {
  organ = await enterOrgan(db.database)
})
beforeEach(() => {
  clock = accountsOfTest(db.database)
})

let addresses = 0
const somewhere = () => `10.0.0.${(addresses += 1)}`
const signIn = (login: string, password: string, from = somewhere()) => clock.accounts.signIn({ login, password, from })

async function signedIn(person: { login: string; password: string }): Promise<string> {
  const outcome = await signIn(person.login, person.password)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.token
}
const recognised = (token: string) => clock.accounts.recognise(`display=elder; session=${token}`)
const deedsOf = async (id: string) =>
  (
    await sql<{ action: string }>`select action from audit.entry where subject_id = ${id} order by number`.execute(
      db.database,
    )
  ).rows.map(({ action }) => action)

describe('who gives name and password', () => {
  test('is recognised by the token from then on, with what their roles permit there', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const token = await signedIn({ ...person, login: person.login.toUpperCase() })
    expect(await recognised(token)).toEqual({
      staff: person.staff,
      first: '/office/password',
      workplace: { organName: '示范县教育局', hasOthers: false },
    })
    expect(await recognised(`${token}x`)).toBeNull()
    expect(await clock.accounts.recognise('')).toBeNull()
  })

  test('leaves a deed, and so does who fails', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    await signIn(person.login, 'wrong')
    await signedIn(person)
    expect(await deedsOf(person.staff.accountId)).toEqual([
      'account.add',
      'account.grant-roles',
      'account.fail-to-sign-in',
      'account.sign-in',
    ])
  })

  test('finds no token and no password in the tables', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const token = await signedIn(person)
    for (const table of ['accounts.session', 'accounts.account', 'audit.entry', 'accounts.failure']) {
      const { rows } = await sql.raw(`select * from ${table}`).execute(db.database)
      expect(JSON.stringify(rows)).not.toContain(token)
      expect(JSON.stringify(rows)).not.toContain(person.password)
    }
  })

  test('is told the same for a wrong password and for a name nobody bears', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    expect(await signIn(person.login, 'wrong')).toEqual(await signIn('nobody', 'wrong'))
  })

  test('does not get in while suspended, or without a role', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const keeper = await enterPerson(db.database, organ, 'system-administrator')
    await clock.accounts.suspendAccount(keeper.staff, { id: person.staff.accountId, suspended: true })
    expect(await signIn(person.login, person.password)).toEqual({ ok: false, refusal: 'suspended' })
    const nobody = await enterPerson(db.database, organ)
    expect(await signIn(nobody.login, nobody.password)).toEqual({ ok: false, refusal: 'no-role' })
  })
})

describe('who fails five times', () => {
  test.each(['a known name', 'an unknown name'])('has to wait, with %s, even with the right password', async (kind) => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const login = kind === 'a known name' ? person.login : `x-${person.login}`
    for (let at = 0; at < 5; at += 1) expect(await signIn(login, 'wrong')).toMatchObject({ refusal: 'wrong' })
    expect(await signIn(login, person.password)).toEqual({ ok: false, refusal: 'locked' })
    clock.later(61)
    expect((await signIn(login, person.password)).ok).toBe(kind === 'a known name')
  })

  test('at the same moment is counted each time', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(person.login, 'wrong')))
    expect(tries.filter((tried) => !tried.ok && tried.refusal === 'wrong')).toHaveLength(5)
  })

  test('starts anew after getting in', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    for (let at = 0; at < 4; at += 1) await signIn(person.login, 'wrong')
    await signedIn(person)
    for (let at = 0; at < 4; at += 1) await signIn(person.login, 'wrong')
    expect((await signIn(person.login, person.password)).ok).toBe(true)
  })
})

test('who tries many names from one address has to wait, and getting in with one of them takes nothing back', async () => {
  const person = await enterPerson(db.database, organ, 'registrar')
  const from = somewhere()
  for (let at = 0; at < 19; at += 1) await signIn(`guess${at}`, 'wrong', from)
  expect((await signIn(person.login, person.password, from)).ok).toBe(true)
  await signIn('guess19', 'wrong', from)
  expect(await signIn('guess20', 'wrong', from)).toEqual({ ok: false, refusal: 'locked' })
})

describe('a session ends', () => {
  test('half an hour after its last use', async () => {
    const token = await signedIn(await enterPerson(db.database, organ, 'registrar'))
    clock.later(29 * 60)
    expect(await recognised(token)).not.toBeNull()
    clock.later(29 * 60)
    expect(await recognised(token)).not.toBeNull()
    clock.later(31 * 60)
    expect(await recognised(token)).toBeNull()
  })

  test('after twelve hours even in use', async () => {
    const token = await signedIn(await enterPerson(db.database, organ, 'registrar'))
    for (let at = 0; at < 36; at += 1) {
      expect(await recognised(token)).not.toBeNull()
      clock.later(20 * 60)
    }
    clock.later(1)
    expect(await recognised(token)).toBeNull()
  })

  test('with signing out', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const token = await signedIn(person)
    await clock.accounts.signOut(person.staff, token)
    expect(await recognised(token)).toBeNull()
  })

  test('everywhere with a new password, but for whoever chose it', async () => {
    const person = await enterPerson(db.database, organ, 'registrar')
    const [here, elsewhere] = [await signedIn(person), await signedIn(person)]
    const changed = await clock.accounts.changePassword(person.staff, {
      password: person.password,
      next: '窗外有三棵老槐树和一口井',
    })
    if (!changed.ok) throw new Error(changed.refusal)
    expect([await recognised(here), await recognised(elsewhere)]).toEqual([null, null])
    expect((await recognised(changed.value))?.first).toBeNull()
    expect(await signIn(person.login, person.password)).toMatchObject({ refusal: 'wrong' })
  })

  test('at once when the person is suspended, or their roles change', async () => {
    const keeper = await enterPerson(db.database, organ, 'system-administrator')
    const security = await enterPerson(db.database, organ, 'security-administrator')
    const [one, other] = [
      await enterPerson(db.database, organ, 'registrar'),
      await enterPerson(db.database, organ, 'registrar'),
    ]
    const tokens = [await signedIn(one), await signedIn(other)] as const
    await clock.accounts.suspendAccount(keeper.staff, { id: one.staff.accountId, suspended: true })
    const grant = { id: other.staff.accountId, organId: organ, roles: ['handler'] as const }
    await clock.accounts.grantRoles(security.staff, grant)
    expect([await recognised(tokens[0]), await recognised(tokens[1])]).toEqual([null, null])
  })
})

describe('the second step', () => {
  async function withTotp() {
    const person = await enterPerson(db.database, organ, 'registrar')
    await clock.accounts.startTotp(person.staff)
    const started = await clock.accounts.totpOf(person.staff)
    if (started.state !== 'started') throw new Error(started.state)
    const secret = Secret.fromBase32(started.typed.replaceAll(' ', ''))
    const codeNow = () => new TOTP({ secret }).generate({ timestamp: clock.now().getTime() })
    const confirmed = await clock.accounts.confirmTotp(person.staff, codeNow())
    if (!confirmed.ok) throw new Error(confirmed.refusal)
    clock.later(30)
    const half = await signIn(person.login, person.password)
    if (!half.ok) throw new Error(half.refusal)
    return { person, codeNow, recoveryCodes: confirmed.value, half: half.value }
  }
  const enter = (token: string, code: string) => clock.accounts.enterCode({ token, code, from: somewhere() })

  test('is asked for, and nobody is in without it', async () => {
    const { half, codeNow } = await withTotp()
    expect(half.next).toBe('code')
    expect(await recognised(half.token)).toBeNull()
    const whole = await enter(half.token, codeNow())
    if (!whole.ok) throw new Error(whole.refusal)
    expect(await recognised(whole.value)).not.toBeNull()
    expect(await recognised(half.token)).toBeNull()
  })

  test('takes no code twice', async () => {
    const { person, half, codeNow } = await withTotp()
    await enter(half.token, codeNow())
    const again = await signIn(person.login, person.password)
    if (!again.ok) throw new Error(again.refusal)
    expect(await enter(again.value.token, codeNow())).toEqual({ ok: false, refusal: 'wrong-code' })
  })

  test('takes each recovery code once, however it is typed', async () => {
    const { person, half, recoveryCodes } = await withTotp()
    const typed = (recoveryCodes[0] ?? '').replace('-', ' ')
    expect((await enter(half.token, typed)).ok).toBe(true)
    const again = await signIn(person.login, person.password)
    if (!again.ok) throw new Error(again.refusal)
    expect(await enter(again.value.token, typed)).toEqual({ ok: false, refusal: 'wrong-code' })
  })

  test('cannot be guessed without end, and is over after five minutes', async () => {
    const { half, codeNow } = await withTotp()
    for (let at = 0; at < 4; at += 1) expect(await enter(half.token, '000000')).toMatchObject({ refusal: 'wrong-code' })
    expect(await enter(half.token, codeNow())).toMatchObject({ refusal: 'locked' })
    clock.later(301)
    expect(await enter(half.token, codeNow())).toEqual({ ok: false, refusal: 'gone' })
  })
})
