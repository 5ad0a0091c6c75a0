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
const names = [
  ...['自然资源局', '住房和城乡建设局', '人民政府办公室', '教育局', '青山镇人民政府', '柳林乡人民政府'],
  ...['清河街道办事处', '人民政府'],
]
const jobs = [
  ['register-requests'],
  ['handle-requests'],
  ['review-decisions', 'see-restricted'],
  ['approve-decisions', 'see-restricted'],
  ['assign-requests', 'see-restricted'],
] as const

// A working day, and the Sunday of a long holiday in a year whose notice is not known.
test.each(['2026-11-24', '2029-10-07'])(
  'every story of the county can be told by the real actions on %s, and leaves work to do',
  async (today) => {
    for (const [at, name] of names.entries()) await enterOrgan(db.database, organ(`示范县${name}${today}`, at))
    const faults = await loadStories(needsOn(today), join(checkoutFolder(), 'fixtures/demo-requests'))
    expect(faults).toEqual([])
    const rows = await db.database
      .withTables<RequestTables>()
      .selectFrom('requests.request')
      .select(['organ_id', 'stage', 'outcome', 'in_time', 'due_on'])
      .where(
        'organ_id',
        'in',
        (await organsOn(today)).map(({ id }) => id),
      )
      .execute()
    const open = rows.filter(({ outcome, due_on }) => outcome === null && due_on !== null)
    expect(rows.length).toBeGreaterThan(70)
    expect(open.filter(({ due_on }) => (due_on ?? '') < today).length).toBeGreaterThanOrEqual(2)
    expect(open.filter(({ due_on }) => (due_on ?? '') >= today).length).toBeGreaterThan(15)
    expect(rows.filter(({ in_time }) => in_time === false)).toHaveLength(1)
    expect(new Set(rows.map(({ outcome }) => outcome)).size).toBeGreaterThan(15)
    expect(new Set(rows.map(({ stage }) => stage)).size).toBeGreaterThan(10)
  },
)

/** The organs entered for one day, under the names the stories know. */
async function organsOn(today: string) {
  const organs = await listDisclosingOrgans(db.database)
  return organs
    .filter(({ name }) => name.endsWith(today))
    .map((one) => ({ ...one, name: one.name.slice(0, -today.length) }))
}

function organ(name: string, at: number) {
  return {
    name,
    documentCode: `示${at}${name.slice(-10, -6)}公开`,
    reconsideration: { name: '示范县人民政府', address: '示范县人民路8号', url: 'https://fuyi.shifan.example/' },
    court: { name: '示范县人民法院' },
    disclosureUnit: {
      ...{ name: '办公室', address: '示范县', postcode: '', hours: '', phone: '0000-0000000', fax: '', email: '' },
    },
  }
}

function needsOn(today: string) {
  const members = jobs.map((permissions, at) => ({
    ...{
      accountId: randomUUID(),
      name: `办事员${at}`,
      permissions: new Set<Permission>(['see-requests', ...permissions]),
    },
  }))
  return {
    ...{ database: db.database, secrets: secretsOf('a secret that is long enough for tests'), blobs: blobsInMemory() },
    now: () => new Date(`${today}T03:00:00Z`),
    calendar: () => Promise.resolve(statutoryCalendar),
    findOrgan: (id: string) => findOrgan(db.database, id),
    listDisclosingOrgans: () => organsOn(today),
    listStaff: () => Promise.resolve(members),
  }
}
