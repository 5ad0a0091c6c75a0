import type { Actor } from '../../kernel/actor.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { act, type Acted } from '../audit/public.ts'
import { addAccount } from './actions/add-account.ts'
import { grantRoles } from './actions/grant-roles.ts'
import { accountRecords } from './data/account-records.ts'
import { sessionRecords } from './data/session-records.ts'
import type { Role } from './domain/roles.table.ts'
import { countAccounts } from './queries/count-accounts.ts'

/** Somebody to be entered with their roles. */
export type Newcomer = {
  readonly login: string
  readonly name: string
  readonly organId: string
  readonly roles: readonly { readonly organId: string; readonly role: Role }[]
  /** A password to keep, for demonstrations; without it they get a one-time one. */
  readonly password?: string
}

/** A one-time password to be handed over. */
export type HandedPassword = { readonly login: string; readonly name: string; readonly password: string }

const start: Actor = { kind: 'program', name: '首次启动' }

/**
 * The three administrators of a new installation, each with a one-time password for another person (三员分立): one alone
 * could open accounts, grant them everything and clear the trail. Nobody where there are accounts already.
 */
export async function enterFirstAdministrators(
  database: Database,
  organId: string,
): Promise<readonly HandedPassword[]> {
  if ((await countAccounts(database)) > 0) return []
  return enterStaff(
    database,
    administrators.map(({ login, name, role }) => ({ login, name, organId, roles: [{ organId, role }] })),
  )
}

const administrators = [
  { login: 'system', name: '系统管理员', role: 'system-administrator' },
  { login: 'security', name: '安全管理员', role: 'security-administrator' },
  { login: 'audit', name: '审计管理员', role: 'audit-administrator' },
] as const

/** Enters people with their roles; gives their one-time passwords. */
export async function enterStaff(database: Database, people: readonly Newcomer[]): Promise<readonly HandedPassword[]> {
  const handed: HandedPassword[] = []
  for (const person of people) handed.push(await enterOne(database, person))
  return handed
}

async function enterOne(database: Database, { roles, ...entry }: Newcomer): Promise<HandedPassword> {
  const isWithin = () => Promise.resolve(true)
  const entered = await act(database, start, async (transaction) => {
    const records = { ...accountRecords(transaction), ...sessionRecords(transaction), isWithin }
    const added = await addAccount(records, start, entry)
    if (!added.ok) return added
    const { id, password } = added.value.value
    const deeds = [...added.value.deeds]
    for (const grant of byOrgan(roles)) {
      const granted = await grantRoles(records, start, { id, ...grant })
      if (!granted.ok) return granted
      deeds.push(...granted.value.deeds)
    }
    return done<Acted<string>>({ value: password, deeds: deeds as [(typeof deeds)[0], ...typeof deeds] })
  })
  return { login: entry.login, name: entry.name, password: mustBeDone(entered) }
}

function byOrgan(roles: Newcomer['roles']) {
  const organs = [...new Set(roles.map(({ organId }) => organId))]
  return organs.map((organId) => ({
    organId,
    roles: roles.filter((held) => held.organId === organId).map(({ role }) => role),
  }))
}

function mustBeDone<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`a first account was refused: ${outcome.refusal}`)
  return outcome.value
}
