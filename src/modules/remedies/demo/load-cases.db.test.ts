import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { checkoutFolder } from '../../../platform/config/checkout.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { listDisclosingOrgans } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { aClerk, aDesk } from '../../requests/testing/a-desk.ts'
import { anApplication } from '../../requests/testing/an-application.ts'
import type { RemedyTables } from '../data/remedy-tables.ts'
import { loadCases } from './load-cases.ts'

const db = useDatabase()

test('every case of the county can be entered, on its request, in its order', async () => {
  const folder = join(checkoutFolder(), 'fixtures/demo-remedies')
  const told = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly {
    readonly organ: string
    readonly request: string | null
  }[]
  const desk = await aDesk(db.database)
  const entered = new Set<string>()
  for (const name of new Set(told.map(({ organ }) => organ))) {
    const organId = await enterOrgan(db.database, { name })
    const clerk = aClerk(organId)
    for (const { organ, request } of told) {
      if (organ !== name || request === null || entered.has(request)) continue
      entered.add(request)
      await desk.act.register(clerk, anApplication({ organId, description: request }))
    }
  }
  const member = {
    accountId: randomUUID(),
    name: '办事员',
    permissions: new Set<Permission>(['see-requests', 'keep-remedies']),
  }
  const faults = await loadCases(
    {
      database: db.database,
      now: () => new Date('2026-11-24T02:00:00Z'),
      calendar: () => Promise.resolve(statutoryCalendar),
      requests: () => desk,
      listDisclosingOrgans: () => listDisclosingOrgans(db.database),
      listStaff: () => Promise.resolve([member]),
    },
    folder,
  )
  expect(faults).toEqual([])
  const rows = await db.database.withTables<RemedyTables>().selectFrom('remedies.remedy').selectAll().execute()
  expect(rows).toHaveLength(told.length)
  expect(rows.filter(({ request_id }) => request_id !== null)).toHaveLength(8)
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['over', 'to-answer', 'undecided']))
})
