import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeApplication } from '../../src/compose.ts'
import { dayInChina } from '../../src/kernel/day.ts'
import { accountsModule } from '../../src/modules/accounts/module.ts'
import type { Role } from '../../src/modules/accounts/public.ts'
import { listOrgans } from '../../src/modules/organizations/public.ts'
import { readConfig } from '../../src/platform/config/config.ts'
import { openRecords, type Records } from '../../src/platform/database/open-records.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { openSecrets } from '../../src/platform/secrets/open-secrets.ts'
import { fillRegister } from './fill-register.ts'

export type County = {
  readonly records: Records
  readonly password: string
  /** How long filling took; null where the register was filled before. */
  readonly seconds: number | null
}

// What everybody who measures signs in with; the records are thrown away afterwards.
const PASSWORD = 'Messung-示范县-2026'

/** The demo county in a data folder of its own, with sixteen more people and the register filled. */
export async function openCounty(folder: string, requests: number): Promise<County> {
  const config = mustBe(readConfig({ GONGKAI_DATA: folder }))
  const log = createLog()
  const records = mustBe(await openRecords(config, log))
  const filled = join(folder, 'filled.json')
  if (existsSync(filled)) return { ...(JSON.parse(readFileSync(filled, 'utf8')) as County), records, seconds: null }
  const { database } = records
  const secrets = mustBe(openSecrets({ secret: null, folder: records.folder, log }))
  const application = await composeApplication({ database, config, secrets, folder: records.folder })
  await application.loadDemo()
  await application.close()
  const organs = new Map((await listOrgans(database)).map(({ name, id }) => [name, id]))
  await accountsModule({ database, secrets, now: () => new Date() }).enterStaff(
    users.map(({ login, name, organ, roles }) => {
      const organId = organs.get(organ) ?? ''
      return { login, name, organId, password: PASSWORD, roles: roles.map((role) => ({ organId, role })) }
    }),
  )
  const before = performance.now()
  await fillRegister({ database, secrets, folder: records.folder, requests, today: dayInChina(new Date()) })
  const seconds = (performance.now() - before) / 1000
  writeFileSync(filled, JSON.stringify({ password: PASSWORD, filledIn: seconds }))
  return { records, password: PASSWORD, seconds }
}

type User = {
  readonly login: string
  readonly name: string
  readonly organ: string
  readonly roles: readonly Role[]
}

const land = '示范县自然资源局'
const housing = '示范县住房和城乡建设局'
const office = '示范县人民政府办公室'

/** Sixteen who work at once: most of them where most requests are. */
export const users: readonly User[] = [
  ...team('land', land, [
    'registrar',
    'registrar',
    'handler',
    'handler',
    'handler',
    'handler',
    'approver',
    'supervisor',
  ]),
  ...team('housing', housing, ['registrar', 'handler', 'handler', 'reviewer', 'supervisor']),
  ...team('office', office, ['registrar', 'handler', 'supervisor']),
]

function team(login: string, organ: string, roles: readonly Role[]): readonly User[] {
  return roles.map((role, at) => ({
    login: `${login}.${at + 1}`,
    name: `测某${'甲乙丙丁戊己庚辛'[at]}`,
    organ,
    roles: [role],
  }))
}

function mustBe<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: unknown },
): Value {
  if (!outcome.ok) throw new Error(String(outcome.refusal))
  return outcome.value
}
