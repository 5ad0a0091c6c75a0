import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { checkoutFolder } from '../../../platform/config/checkout.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { findOrgan, listDisclosingOrgans } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { blobsInMemory } from '../testing/blobs-in-memory.ts'
import { loadStories } from './load-stories.ts'

const db = useDatabase()

test('every story of the county can be told by the real actions, and ends as it says', async () => {
  for (const [at, name] of ['自然资源局', '住房和城乡建设局', '人民政府办公室'].entries())
    await enterOrgan(db.database, {
      name: `示范县${name}`,
      documentCode: `示${at}公开`,
      reconsideration: { name: '示范县人民政府', address: '示范县人民路8号', url: null },
      court: { name: '示范县人民法院' },
      disclosureUnit: {
        name: '办公室',
        address: '示范县',
        postcode: '',
        hours: '',
        phone: '0000-0000000',
        fax: '',
        email: '',
      },
    })
  const jobs = [['register-requests', 'handle-requests'], ['review-decisions'], ['approve-decisions']] as const
  const members = jobs.map((permissions, at) => ({
    ...{ accountId: randomUUID(), name: `办事员${at}`, permissions: new Set<Permission>(permissions) },
  }))
  const faults = await loadStories(
    {
      ...{
        database: db.database,
        secrets: secretsOf('a secret that is long enough for tests'),
        blobs: blobsInMemory(),
      },
      calendar: () => Promise.resolve(statutoryCalendar),
      findOrgan: (id) => findOrgan(db.database, id),
      listDisclosingOrgans: () => listDisclosingOrgans(db.database),
      listStaff: () => Promise.resolve(members),
    },
    join(checkoutFolder(), 'fixtures/demo-requests'),
  )
  expect(faults).toEqual([])
  const rows = await db.database
    .withTables<RequestTables>()
    .selectFrom('requests.request')
    .select(['stage', 'outcome', 'in_time'])
    .execute()
  expect(rows).toHaveLength(15)
  expect(rows.filter(({ in_time }) => in_time === false)).toHaveLength(1)
  expect(new Set(rows.map(({ outcome }) => outcome)).size).toBeGreaterThan(5)
})
