import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import type { Reply } from '../../../platform/http/page.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { findOrgan } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import { openArchive } from '../open-archive.ts'
import { openRequests } from '../open-requests.ts'
import { aClerk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'
import { blobsInMemory } from '../testing/blobs-in-memory.ts'
import { archivePages } from './archive-pages.ts'

const db = useDatabase()

async function anArchive(name: string) {
  const organId = await enterOrgan(db.database, { name })
  let moment = new Date('2026-02-13T02:00:00Z')
  const needs = {
    ...{ database: db.database, secrets: secretsOf('a secret that is long enough for tests'), blobs: blobsInMemory() },
    calendar: () => Promise.resolve(statutoryCalendar),
    now: () => moment,
    findOrgan: (id: string) => findOrgan(db.database, id),
  }
  const { ask, act } = openRequests(needs)
  const clerk = aClerk(organId)
  const registered = await act.register(clerk, anApplication({ organId }))
  const id = registered.ok ? registered.value.id : ''
  const version = async () => (await ask.findCase(clerk, id))?.file.version ?? 0
  const proof = {
    kind: 'identity-proof',
    name: '身份证.txt',
    note: '',
    bytes: new TextEncoder().encode('证件'),
  } as const
  await act.addFile(clerk, { requestId: id, version: 1 }, proof)
  const statement = { on: day('2026-02-13'), statement: '不再需要' }
  await act.step(clerk, { requestId: id, version: 2 }, { step: 'withdraw', rule: withdraw }, statement)
  const pages = archivePages({
    ...{ ask, act, archive: openArchive(needs), today: () => day(moment.toISOString().slice(0, 10)) },
    ...{ calendar: needs.calendar, findOrgan: needs.findOrgan },
    listDisclosingOrgans: () => Promise.resolve([]),
    listStaff: () => Promise.resolve([]),
  })
  const send = async (form: Record<string, string>) =>
    askPage(pages, {
      to: 'POST /office/requests/:id/archive',
      staff: clerk,
      params: { id },
      form: { version: String(await version()), ...form },
    })
  const list = async (query = {}) => htmlOf(await askPage(pages, { to: 'GET /office/archive', staff: clerk, query }))
  const take = (staff = clerk) => askPage(pages, { to: 'GET /office/requests/:id/archive-file', staff, params: { id } })
  return { organId, id, send, list, take, itIs: (later: string) => (moment = new Date(later)) }
}

const namesIn = (reply: Reply) => (reply.kind === 'file' ? Object.keys(unzipSync(reply.bytes)) : [])

test('a closed case is archived with its box, and found again by words', async () => {
  const archive = await anArchive('示范县教育局')
  expect(await archive.send({ boxNumber: '2026-甲-3' })).toMatchObject({ kind: 'redirect' })
  const html = await archive.list({ words: '土地征收' })
  expect(html).toContain('2026-甲-3')
  expect(html).toContain('2036年12月31日')
  expect(await archive.list({ words: '没有这样的内容' })).toContain('没有找到案卷')
})

test('days of keeping that are over are told; nothing is destroyed by itself', async () => {
  const archive = await anArchive('示范县财政局')
  await archive.send({})
  expect(await archive.list({ over: 'yes' })).toContain('没有保管期限已满的案卷')
  archive.itIs('2037-01-01T02:00:00Z')
  expect(await archive.list({ over: 'yes' })).toContain('期限已满')
  expect(await archive.take()).toMatchObject({ kind: 'file' })
})

test('the whole file has its index and files; a proof of identity only for those who may see it', async () => {
  const archive = await anArchive('示范县民政局')
  await archive.send({})
  const taken = await archive.take()
  expect(namesIn(taken)).toEqual(['目录.csv', '案卷目录.pdf', '附件/身份证.txt'])
  if (taken.kind === 'file')
    expect(strFromU8(unzipSync(taken.bytes)['目录.csv'] ?? new Uint8Array())).toContain('案卷目录.pdf')
  expect(namesIn(await archive.take(aClerk(archive.organId, ['see-requests'])))).not.toContain('附件/身份证.txt')
  const elsewhere = aClerk(await enterOrgan(db.database, { name: '示范县水利局' }))
  expect(await archive.take(elsewhere)).toMatchObject({ kind: 'problem', problem: { status: 404 } })
})
