import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { day } from '../../kernel/day.ts'
import { secretsOf } from '../../platform/secrets/secrets.ts'
import { statutoryCalendar } from '../../statute/calendar/work-calendar.ts'
import { verifyAudit } from '../audit/public.ts'
import { findOrgan } from '../organizations/public.ts'
import { enterOrgan } from '../organizations/testing/an-organ.ts'
import { archive } from './domain/steps/archive.ts'
import { withdraw } from './domain/steps/withdraw.ts'
import { openPurge } from './open-purge.ts'
import { openRequests } from './open-requests.ts'
import { aClerk } from './testing/a-desk.ts'
import { anApplication } from './testing/an-application.ts'
import { blobsInMemory } from './testing/blobs-in-memory.ts'

const db = useDatabase()
const proof = {
  kind: 'identity-proof',
  name: '身份证.txt',
  note: '',
  bytes: new TextEncoder().encode('身份证'),
} as const

/** A desk of one organ whose clock can be set, with its purge. */
async function aPurgingDesk(name: string) {
  const organId = await enterOrgan(db.database, { name })
  const clerk = aClerk(organId)
  let moment = new Date('2026-02-13T02:00:00Z')
  const needs = {
    ...{ database: db.database, secrets: secretsOf('a secret that is long enough for tests'), blobs: blobsInMemory() },
    calendar: () => Promise.resolve(statutoryCalendar),
    now: () => moment,
    findOrgan: (id: string) => findOrgan(db.database, id),
  }
  const requests = openRequests(needs)
  const caseOf = async (id: string) => (await requests.ask.findCase(clerk, id))?.file
  return {
    ...{ clerk, requests, purges: openPurge(needs), caseOf },
    itIs: (later: string) => (moment = new Date(later)),
    /** A withdrawn request with a proof of identity, archived on 2026-02-13. */
    archived: async () => {
      const registered = await requests.act.register(clerk, anApplication({ organId }))
      const id = registered.ok ? registered.value.id : ''
      const on = async () => ({ requestId: id, version: (await caseOf(id))?.version ?? 0 })
      await requests.act.addFile(clerk, await on(), proof)
      const statement = { on: day('2026-02-13'), statement: '不再需要' }
      await requests.act.step(clerk, await on(), { step: 'withdraw', rule: withdraw }, statement)
      const closing = { boxNumber: '', retentionYears: 10 }
      const done = await requests.act.step(clerk, await on(), { step: 'archive', rule: archive }, closing)
      expect(done).toMatchObject({ ok: true, value: { state: { stage: 'archived' } } })
      return id
    },
  }
}

test('180 days after archiving the number and its proof are gone, and the case says so', async () => {
  const desk = await aPurgingDesk('示范县教育局')
  const id = await desk.archived()
  const seen = () => desk.requests.act.viewIdentity(desk.clerk, { requestId: id, why: '核对' })
  expect(await seen()).toMatchObject({ ok: true, value: '110101199003070070' })

  desk.itIs('2026-08-11T02:00:00Z')
  expect(await desk.purges.purge()).toEqual([])
  desk.itIs('2026-08-12T02:00:00Z')
  const due = [{ organ: '示范县教育局', requests: 1, files: 1 }]
  expect(await desk.purges.listDue()).toEqual(due)
  expect(await seen()).toMatchObject({ ok: true })

  expect(await desk.purges.purge()).toEqual(due)
  expect(await seen()).toEqual({ ok: false, refusal: 'identity-purged' })
  const file = await desk.caseOf(id)
  expect(file?.request).toMatchObject({ applicant: { name: '王小明', identity: null }, applicantKey: null })
  expect(file?.events.at(-1)).toMatchObject({ kind: 'identity-purged', on: '2026-08-12' })
  expect(await desk.requests.ask.filesOfCase(id)).toEqual([])
})

test('it is done once, and stands in the audit trail', async () => {
  const desk = await aPurgingDesk('示范县财政局')
  const id = await desk.archived()
  desk.itIs('2026-12-01T02:00:00Z')
  await Promise.all([desk.purges.purge(), desk.purges.purge()])
  expect(await desk.purges.purge()).toEqual([])
  const purges = (await desk.caseOf(id))?.events.filter(({ kind }) => kind === 'identity-purged')
  expect(purges).toHaveLength(1)
  expect((await verifyAudit(db.database)).every((chain) => chain.broken === null)).toBe(true)
})

test('an open case keeps what is needed to answer it, however old', async () => {
  const desk = await aPurgingDesk('示范县民政局')
  await desk.requests.act.register(desk.clerk, anApplication({ organId: desk.clerk.organId }))
  desk.itIs('2030-01-01T02:00:00Z')
  expect(await desk.purges.listDue()).toEqual([])
})
