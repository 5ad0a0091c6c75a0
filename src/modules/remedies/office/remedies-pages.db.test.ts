import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { findOrgan } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { aDesk } from '../../requests/testing/a-desk.ts'
import { anApplication } from '../../requests/testing/an-application.ts'
import { remediesModule } from '../module.ts'
import { aKeeper } from '../testing/a-register.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'

const db = useDatabase()

/** An office with one request on its register and the pages of its remedies, on 2026-03-17. */
async function anOffice() {
  const desk = await aDesk(db.database)
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  if (!registered.ok) throw new Error(registered.refusal)
  const module = remediesModule({
    database: db.database,
    now: () => new Date('2026-03-17T02:00:00Z'),
    calendar: () => Promise.resolve(statutoryCalendar),
    findOrgan: (id) => findOrgan(db.database, id),
    requests: () => desk,
  })
  const keeper: Staff = { ...desk.clerk, permissions: new Set([...desk.clerk.permissions, 'keep-remedies']) }
  const ask = (
    to: string,
    more: { readonly params?: RawFields; readonly query?: RawFields; readonly form?: RawFields } = {},
  ) => askPage(module.pages, { to, staff: keeper, ...more })
  const see = async (to: string, more: Parameters<typeof ask>[1] = {}) => htmlOf(await ask(to, more))
  return { desk, module, keeper, ask, see, request: registered.value }
}

const typed = {
  kind: 'reconsideration',
  level: 'reconsideration',
  claimant: '王小明',
  matter: '逾期未作出答复',
  requestNumber: '',
  body: '示范县人民政府',
  caseNumber: '示县复〔2026〕8号',
  procedure: 'ordinary',
  acceptedOn: '2026-03-02',
  copyReceivedOn: '2026-03-05',
}

type Office = Awaited<ReturnType<typeof anOffice>>

async function enter({ ask }: Office, form: RawFields = {}): Promise<string> {
  const reply = await ask('POST /office/remedies', { form: { ...typed, ...form } })
  if (reply.kind !== 'redirect') throw new Error(htmlOf(reply))
  return reply.to.slice('/office/remedies/'.length)
}

test('every page is for those who keep remedies', async () => {
  const { module } = await anOffice()
  expect(module.pages.length).toBe(17)
  expect(new Set(module.pages.map(({ may }) => may))).toEqual(new Set(['keep-remedies']))
})

test('a reconsideration is entered from its request and shows when the answer is due and why', async () => {
  const office = await anOffice()
  const { id: requestId, number } = office.request
  const fresh = await office.see('GET /office/remedies/new', { query: { kind: 'reconsideration', request: requestId } })
  expect(fresh).toContain(`value="${number}"`)
  const id = await enter(office, { requestNumber: number })
  const html = await office.see('GET /office/remedies/:id', { params: { id } })
  expect(html).toContain('2026年3月19日 周四')
  expect(html).toContain('自收到申请书副本之日起10个工作日')
  expect(html).toContain('行政复议法 第四十八条')
  expect(html).toContain(`href="/office/requests/${requestId}"`)
  expect(html).toContain('目前计入“行政复议：尚未审结”')
  const list = await office.see('GET /office/remedies')
  expect(list).toContain('light-yellow')
  expect(await office.module.cardsFor(office.keeper)).toMatchObject([{ count: 1, tone: 'warning' }])
})

test('a request is found by its number however it is written, and its case page shows the remedy', async () => {
  const office = await anOffice()
  const short = office.request.number.replace(/^\D*(\d+)\D+(\d+)\D*$/, '$1-$2')
  const id = await enter(office, { requestNumber: short })
  const [card] = await office.module.cardsOf(office.keeper, office.request.id)
  expect(renderToString(card?.body as VNode)).toContain(`/office/remedies/${id}`)
  const onlooker = { ...office.keeper, permissions: new Set(['see-requests'] as const) }
  const [plain] = await office.module.cardsOf(onlooker, office.request.id)
  expect(renderToString(plain?.body as VNode)).toContain('王小明申请行政复议案')
  expect(renderToString(plain?.body as VNode)).not.toContain('href')
})

test.each([
  [{ claimant: ' ' }, '请填写申请人、原告的姓名或者名称。', 'claimant'],
  [{ requestNumber: '2026-99999' }, '没有找到这个登记编号的申请', 'requestNumber'],
  [{ acceptedOn: '', copyReceivedOn: '' }, '至少填写一个', 'acceptedOn'],
  [{ copyReceivedOn: '2026-03-01' }, '收到副本的日期早于受理', 'copyReceivedOn'],
  [{ acceptedOn: '3月2日' }, '日期有误', 'acceptedOn'],
  [{ procedure: '' }, '请选择适用的程序。', 'procedure'],
])('a mistake %j comes back at its field with everything typed', async (changed, message, field) => {
  const { ask } = await anOffice()
  const reply = await ask('POST /office/remedies', { form: { ...typed, matter: '独一无二的事项', ...changed } })
  expect(reply).toMatchObject({ kind: 'page', status: 400 })
  expect(htmlOf(reply)).toContain(message)
  expect(htmlOf(reply)).toContain(`href="#${field}"`)
  expect(htmlOf(reply)).toContain('独一无二的事项')
})

test('from the answer over a result that orders to answer again to the suit after it, and Table 4 counts it all', async () => {
  const office = await anOffice()
  const { ask, see } = office
  const id = await enter(office)
  const step = (noun: string, version: string, form: RawFields, of = id) =>
    ask(`POST /office/remedies/:id/${noun}`, { params: { id: of }, form: { version, ...form } })
  expect(await step('answer', '1', { answeredOn: '2026-03-10' })).toMatchObject({ kind: 'redirect' })
  const stale = await step('decision', '1', { result: 'review-annulled', decidedOn: '2026-03-13' })
  expect(htmlOf(stale)).toContain('他人已经更新了这个案件')
  expect(htmlOf(stale)).toContain('value="2026-03-13"')
  expect(htmlOf(stale)).toContain('name="version" value="2"')
  const wrong = await step('decision', '2', { result: 'suit-annulled', decidedOn: '2026-03-13' })
  expect(htmlOf(wrong)).toContain('这种结果不适用于这一程序')
  const decision = { result: 'review-annulled', decidedOn: '2026-03-13', decisionReceivedOn: '2026-03-16', redo: 'on' }
  expect(await step('decision', '2', { ...decision, redoBy: '2026-04-10' })).toMatchObject({ kind: 'redirect' })
  expect(await see('GET /office/remedies/:id', { params: { id } })).toMatch(/2026年4月10日.*履行裁决/)
  await step('performance', '3', { redoneOn: '2026-03-17', how: '重新作出答复' })
  const query = { kind: 'suit', after: id }
  expect(await see('GET /office/remedies/new', { query })).toContain(`value="${id}" selected`)
  const suit = {
    kind: 'suit',
    level: 'first',
    body: '示范县人民法院',
    caseNumber: '',
    acceptedOn: '2026-03-16',
    copyReceivedOn: '',
  }
  const after = await enter(office, { ...suit, precededBy: id })
  expect(await see('GET /office/remedies/:id', { params: { id } })).toContain(`href="/office/remedies/${after}"`)
  const table = await see('GET /office/remedies/table-4', { query: { from: '2026-01-01', to: '2026-12-31' } })
  expect(linksOf(table)).toEqual([
    'group=review&amp;column=corrected',
    'group=review&amp;column=total',
    'group=litigationAfterReview&amp;column=pending',
    'group=litigationAfterReview&amp;column=total',
  ])
  const figure = { group: 'review', column: 'corrected', from: '2026-01-01', to: '2026-12-31' }
  expect(await see('GET /office/remedies', { query: figure })).toContain('表四“行政复议”结果纠正：1件')
})

test('a correction changes the entry and its latest instance, and only what a case needs now is offered', async () => {
  const office = await anOffice()
  const id = await enter(office)
  const params = { id }
  expect(await office.see('GET /office/remedies/:id/correction', { params })).toContain('value="示县复〔2026〕8号"')
  const form = { ...typed, version: '1', claimant: '李小红', procedure: 'simple' }
  expect(await office.ask('POST /office/remedies/:id/correction', { params, form })).toMatchObject({ kind: 'redirect' })
  const html = await office.see('GET /office/remedies/:id', { params })
  expect(html).toContain('李小红申请行政复议案')
  expect(html).toContain('2026年3月12日 周四')
  expect(html).toContain('逾期不提出答复')
  const closed = await office.ask('GET /office/remedies/:id/performance', { params })
  expect(closed).toMatchObject({ kind: 'problem', problem: { status: 409 } })
})

test('a case of another organ, or of none, is not found', async () => {
  const office = await anOffice()
  const id = await enter(office)
  const stranger = aKeeper(await enterOrgan(db.database, { name: `示范县${randomUUID()}局` }))
  for (const asked of [id, randomUUID(), 'x']) {
    for (const path of ['/office/remedies/:id', '/office/remedies/:id/answer']) {
      const reply = await askPage(office.module.pages, { to: `GET ${path}`, staff: stranger, params: { id: asked } })
      expect(reply).toMatchObject({ kind: 'problem', problem: { status: 404 } })
    }
  }
})

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/href="\/office\/remedies\?(group=\w+&amp;column=\w+)/g)].map((found) => found[1] ?? '')
}
