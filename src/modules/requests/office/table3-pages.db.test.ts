import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { addDays, day } from '../../../kernel/day.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { checkReport } from '../../../statute/report-checks/check-report.ts'
import { table3RowsOf } from '../../../statute/report-format/table3.table.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { applicantClasses } from '../domain/applicant.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import { countedIn } from '../domain/table3-figure.ts'
import { openStatistics } from '../open-statistics.ts'
import { enterCaseload } from '../testing/a-caseload.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'
import { statisticsPages } from './statistics-pages.ts'

const db = useDatabase()
let county = ''
let bureau = ''

beforeAll(async () => {
  county = await enterOrgan(db.database, { name: '示范县人民政府', kind: 'government' })
  bureau = await enterOrgan(db.database, { name: '示范县自然资源局', parentId: county })
})

const aStatistics = () => openStatistics({ database: db.database, calendar: () => Promise.resolve(statutoryCalendar) })
const pages = () => statisticsPages({ ask: aStatistics(), today: () => day('2026-11-22') })
const clerk = () => aClerk(bureau, ['see-requests'])
const supervisor = () => aClerk(county, ['see-requests', 'supervise'])
const year2026: RawFields = { from: '2026-01-01', to: '2026-12-31' }
const see = async (path: string, staff: Staff, query: RawFields = year2026) =>
  askPage(pages(), { to: `GET /office/statistics/${path}`, staff, query })

const anyCase = fc.record({
  received: fc.option(
    fc.nat(1095).map((days) => addDays(day('2025-01-01'), days)),
    { freq: 9 },
  ),
  taking: fc.option(fc.nat(400)),
  outcome: fc.constantFrom(...requestOutcomes.map(({ code }) => code)),
  class: fc.constantFrom(...applicantClasses.map(({ key }) => key)),
  counted: fc.boolean(),
  restricted: fc.boolean(),
})

const anyCaseload = fc.array(
  anyCase.map(({ taking, ...one }) => ({
    ...one,
    decided: taking === null ? null : addDays(one.received ?? day('2026-03-01'), taking),
  })),
  { maxLength: 40 },
)

test('whatever the caseload, Table 3 keeps every rule and each figure opens as many requests as it says', async () => {
  const statistics = aStatistics()
  const [scope] = await statistics.scopes(clerk())
  const asked = { scope, period: { from: day('2026-01-01'), to: day('2026-12-31') } }
  const cells = table3RowsOf('2021').flatMap(({ key }) => [0, 1, 6].map((column) => ({ row: key, column })))
  await fc.assert(
    fc.asyncProperty(anyCaseload, fc.shuffledSubarray(cells, { minLength: 8, maxLength: 8 }), async (cases, some) => {
      await enterCaseload(db.database, bureau, cases)
      const table3 = await statistics.table3(asked)
      const nobody = { title: null, agency: null, year: 2026, publishedOn: null, narrative: {}, sections: [] }
      const findings = checkReport({ ...nobody, table2: null, table3, table4: null })
      expect(findings.filter(({ rule, severity }) => rule.startsWith('T3.') && severity === 'error')).toEqual([])
      for (const figure of some) {
        const { total } = await statistics.table3Requests(asked, countedIn(figure), { offset: 0, limit: 1 })
        expect([figure, total]).toEqual([figure, table3.rows[figure.row]?.[figure.column]])
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('the page prints the form, and its figures lead to their requests', async () => {
  await enterCaseload(db.database, bureau, [
    { received: day('2025-12-20'), decided: day('2026-01-15') },
    { received: day('2026-03-01'), decided: day('2026-03-20'), outcome: 'partial', class: 'business' },
    { received: day('2026-12-30') },
  ])
  const html = htmlOf(await see('table3', clerk()))
  for (const label of ['一、本年新收政府信息公开申请数量', '三、本年度办理结果', '四、结转下年度继续办理'])
    expect(html).toContain(label)
  expect(linked(html, 'newReceived.6')).toBe('2')
  expect(linked(html, 'partial.1')).toBe('1')
  expect(linked(html, 'carriedOut.0')).toBe('1')
  expect(linked(html, 'granted.1')).toBeUndefined()
  const list = htmlOf(await see('table3/requests', clerk(), { ...year2026, figure: 'table3.partial.1' }))
  expect(list).toContain('共1件')
  expect(list).toContain('部分公开')
})

test('what a restricted request asks is not told by a list of statistics', async () => {
  await enterCaseload(db.database, bureau, [{ received: day('2026-03-01'), restricted: true }])
  const query = { ...year2026, figure: 'table3.newReceived.6' }
  expect(htmlOf(await see('table3/requests', clerk(), query))).not.toContain('征收补偿标准')
  const trusted = aClerk(bureau, ['see-requests', 'see-restricted'])
  expect(htmlOf(await see('table3/requests', trusted, query))).toContain('征收补偿标准')
})

test('a supervisor sums up the organs below and sees no more of them than numbers; others see their own', async () => {
  await enterCaseload(db.database, bureau, [{ received: day('2026-03-01') }])
  await enterCaseload(db.database, county, [{ received: day('2026-03-01') }])
  const all = { ...year2026, organ: 'all' }
  expect(linked(htmlOf(await see('table3', supervisor(), all)), 'newReceived.6')).toBe('2')
  expect(linked(htmlOf(await see('table3', supervisor())), 'newReceived.6')).toBe('1')
  const list = htmlOf(await see('table3/requests', supervisor(), { ...all, figure: 'table3.newReceived.6' }))
  expect(list).toContain('示范县自然资源局')
  expect(list.match(/href="\/office\/requests\//g)).toHaveLength(1)
  for (const staff of [clerk(), aClerk(county, ['see-requests'])])
    expect(await see('table3', staff, all)).toMatchObject({ kind: 'problem', problem: { status: 404 } })
  expect(await see('table3', clerk(), { ...year2026, organ: county })).toMatchObject({ problem: { status: 404 } })
})

test('a period that ends before it begins is said at its field, with the figures of this year below', async () => {
  const reply = await see('table3', clerk(), { from: '2026-05-01', to: '2026-04-01' })
  expect(reply).toMatchObject({ kind: 'page', status: 400 })
  expect(htmlOf(reply)).toContain('截止日期不能早于起始日期。')
  expect(htmlOf(reply)).toContain('value="2026-05-01"')
  expect(htmlOf(await see('table3', clerk(), {}))).toContain('2026年1月1日至2026年11月22日')
})

test('it is handed out as Excel and Word files of the same form', async () => {
  for (const [format, ending] of [
    ['xlsx', '.xlsx'],
    ['docx', '.docx'],
  ] as const) {
    const reply = await see('table3/file', clerk(), { ...year2026, format })
    expect(reply).toMatchObject({ kind: 'file', name: expect.stringMatching(new RegExp(`2026年表三\\${ending}$`)) })
  }
  expect(await see('table3/file', clerk(), { ...year2026, format: 'exe' })).toMatchObject({ problem: { status: 400 } })
})

test('a request that is withdrawn is one request and one result 其他, confirmed before or not', async () => {
  const desk = await aDesk(db.database)
  const statistics = aStatistics()
  for (const channel of ['online', 'in-person'] as const) {
    const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId, channel }))
    if (!registered.ok) throw new Error(registered.refusal)
    const on = { requestId: registered.value.id, version: 1 }
    const statement = { on: day('2026-02-13'), statement: '不再需要' }
    const done = await desk.act.step(desk.clerk, on, { step: 'withdraw', rule: withdraw }, statement)
    expect(done).toMatchObject({ ok: true })
  }
  const [scope] = await statistics.scopes(desk.clerk)
  const { rows } = await statistics.table3({ scope, period: { from: day('2026-01-01'), to: day('2026-12-31') } })
  const figures = (['newReceived', 'otherOther', 'totalResults', 'carriedOut'] as const).map((row) => rows[row]?.[6])
  expect(figures).toEqual([2, 2, 2, 0])
})

function linked(html: string, cell: string): string | undefined {
  return new RegExp(`figure=table3\\.${cell.replace('.', '\\.')}">(\\d+)<`).exec(html)?.[1]
}
