import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { parseDay, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'
import { addressOf } from '../../../ui/address.ts'
import { TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import type { Counted } from '../queries/list-remedies.ts'
import { byUrgency, listedRemedies, RemedyList, type ListedRemedy } from './remedy-list.tsx'
import type { RemediesOffice } from './remedies-office.ts'

const PAGE_SIZE = 30

const views = [
  { key: 'open', label: '在办' },
  { key: 'over', label: '已审结' },
  { key: 'all', label: '全部' },
] as const

const asked = z.object({
  view: z.enum(['open', 'over', 'all']).catch('open'),
  words: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  group: z.string().catch(''),
  column: z.string().catch(''),
  from: z.string().catch(''),
  to: z.string().catch(''),
})

type Asked = z.output<typeof asked>
type Shown = {
  readonly fields: Asked
  readonly listed: readonly ListedRemedy[]
  readonly total: number
  readonly openCount: number
  readonly counted: Counted | undefined
}

/** 复议诉讼: the list of cases, those in hand by their next day; also the list behind a figure of Table 4. */
export function remediesPage(office: RemediesOffice): Page {
  return officePage({
    path: '/office/remedies',
    may: 'keep-remedies',
    title: '复议诉讼',
    fields: asked,
    load: async ({ actor, fields }) => done(await shownList(office, actor, fields)),
    view: (shown) => <RemediesView {...shown} />,
  })
}

async function shownList(office: RemediesOffice, actor: Staff, fields: Asked): Promise<Shown> {
  const [calendar, open] = await Promise.all([office.calendar(actor.organId), office.ask.openRemedies(actor)])
  const around = { calendar, today: office.today() }
  const counted = countedOf(fields)
  if (counted === undefined && fields.view === 'open') {
    const found = fields.words === '' ? open : await office.ask.openRemedies(actor, { words: fields.words })
    const listed = byUrgency(listedRemedies(found.remedies, around))
    return { fields, listed, total: 0, openCount: open.total, counted }
  }
  const filter = {
    words: fields.words,
    ...(counted === undefined ? {} : { counted }),
    ...(counted === undefined && fields.view === 'over' ? { stages: ['over'] as const } : {}),
  }
  const page = { offset: (fields.page - 1) * PAGE_SIZE, limit: PAGE_SIZE }
  const { remedies, total } = await office.ask.remedies(actor, filter, page)
  return { fields, listed: listedRemedies(remedies, around), total, openCount: open.total, counted }
}

/** The figure of Table 4 an address names; undefined where it names none. */
function countedOf({ group, column, from, to }: Asked): Counted | undefined {
  const days = { from: parseDay(from), to: parseDay(to) }
  const foundGroup = remedyGroups.find(({ key }) => key === group)?.key
  const foundColumn = remedyColumns.find(({ key }) => key === column)?.key
  if (foundGroup === undefined || foundColumn === undefined || !bothDays(days)) return undefined
  return { group: foundGroup, column: foundColumn === 'total' ? null : foundColumn, ...days }
}

function bothDays(days: { from: Day | undefined; to: Day | undefined }): days is { from: Day; to: Day } {
  return days.from !== undefined && days.to !== undefined
}

function RemediesView(shown: Shown): VNode {
  const { fields, openCount, counted } = shown
  return (
    <>
      <OfficeHead title="复议诉讼" lead="以本机关为被申请人、被告的政府信息公开行政复议和行政诉讼。">
        <a class="button" href="/office/remedies/new?kind=reconsideration">
          登记复议
        </a>
        <a class="button" href="/office/remedies/new?kind=suit">
          登记诉讼
        </a>
        <a class="button button-quiet" href="/office/remedies/table-4">
          年报表四
        </a>
      </OfficeHead>
      {counted === undefined ? (
        <Tabs
          label="案件范围"
          at={addressOfView(fields.view)}
          tabs={views.map(({ key, label }) => ({
            label,
            href: addressOfView(key),
            ...(key === 'open' ? { count: openCount } : {}),
          }))}
        />
      ) : null}
      <div class="flow">
        {counted === undefined ? <Search {...fields} /> : null}
        <Panel
          id="cases"
          title={counted === undefined ? titleOf(fields.view) : titleOfFigure(counted, shown.total)}
          flush
        >
          <RemedyList
            listed={shown.listed}
            empty={emptyWords(fields)}
            paging={{
              page: fields.page,
              pages: Math.ceil(shown.total / PAGE_SIZE),
              href: (page) => addressOf('/office/remedies', { ...fields, page }),
            }}
          />
        </Panel>
      </div>
    </>
  )
}

function Search({ view, words }: Asked): VNode {
  return (
    <form class="filters" method="get" action="/office/remedies">
      <input type="hidden" name="view" value={view} />
      <TextField name="words" type="search" label="案号、当事人、法院或者事项" value={words} />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  )
}

function addressOfView(view: Asked['view']): string {
  return view === 'open' ? '/office/remedies' : `/office/remedies?view=${view}`
}

function titleOf(view: Asked['view']): string {
  return view === 'open' ? '在办案件' : view === 'over' ? '已审结案件' : '全部案件'
}

function titleOfFigure({ group, column, from, to }: Counted, total: number): string {
  const label = remedyGroups.find(({ key }) => key === group)?.label ?? ''
  const result = remedyColumns.find(({ key }) => key === (column ?? 'total'))?.label ?? ''
  return `表四“${label}”${result}：${total}件（${from}至${to}）`
}

function emptyWords({ view, words }: Asked): string {
  if (words !== '') return '没有符合条件的案件'
  return view === 'open' ? '没有在办的案件' : '没有案件'
}
