import type { VNode } from 'preact'
import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { Table4 } from '../../../statute/report-format/report.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'
import { addressOf } from '../../../ui/address.ts'
import { TextField } from '../../../ui/field.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import type { RemediesOffice } from './remedies-office.ts'

type Period = { readonly from: Day; readonly to: Day }
type Shown = { readonly period: Period; readonly table: Table4; readonly today: Day }

/** 年报表四 of any period, as it is now: every figure opens the list of the cases it counts. */
export function table4Page(office: RemediesOffice): Page {
  return officePage({
    path: '/office/remedies/table-4',
    may: 'keep-remedies',
    title: '年报表四',
    fields: z.object({ from: z.string().catch(''), to: z.string().catch('') }),
    async load({ actor, fields }) {
      const today = office.today()
      const period = periodOf(fields, today)
      return done({ period, today, table: await office.ask.table4(actor, period) })
    },
    view: (shown) => <Table4View {...shown} />,
  })
}

/** The days asked for; this year where there are none, or where they are the wrong way round. */
function periodOf({ from, to }: { readonly from: string; readonly to: string }, today: Day): Period {
  const asked = { from: parseDay(from), to: parseDay(to) }
  if (asked.from === undefined || asked.to === undefined || asked.to < asked.from)
    return yearOf(Number(today.slice(0, 4)))
  return { from: asked.from, to: asked.to }
}

function yearOf(year: number): Period {
  return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
}

function addressOfPeriod(period: Period): string {
  return addressOf('/office/remedies/table-4', period)
}

function Table4View({ period, table, today }: Shown): VNode {
  const thisYear = Number(today.slice(0, 4))
  return (
    <>
      <OfficeHead
        title="表四 政府信息公开行政复议、行政诉讼情况"
        crumbs={[{ label: '复议诉讼', href: '/office/remedies' }]}
        lead="按登记的案件实时统计，点数字查看案件。尚未审结按期末当天的情况计；同一诉讼的几个审级只按最新结果计一次。"
      />
      <Tabs
        label="年度"
        at={addressOfPeriod(period)}
        tabs={[thisYear, thisYear - 1, thisYear - 2].map((year) => ({
          label: `${year}年`,
          href: addressOfPeriod(yearOf(year)),
        }))}
      />
      <div class="flow">
        <form class="filters" method="get" action="/office/remedies/table-4">
          <TextField name="from" type="date" label="起" value={period.from} />
          <TextField name="to" type="date" label="止" value={period.to} />
          <button class="button" type="submit">
            统计
          </button>
        </form>
        <Panel id="figures" title={`${period.from} 至 ${period.to}`} flush>
          <Figures period={period} table={table} />
        </Panel>
      </div>
    </>
  )
}

function Figures({ period, table }: Omit<Shown, 'today'>): VNode {
  return (
    <ListTable
      caption="行政复议、行政诉讼情况"
      rows={remedyGroups}
      keyOf={({ key }) => key}
      empty={null}
      columns={[
        { head: '类别', cell: ({ label, parent }) => (parent === null ? label : `${parent}—${label}`) },
        ...remedyColumns.map(({ key, label }, at) => ({
          head: label,
          look: 'number' as const,
          cell: (group: (typeof remedyGroups)[number]) => {
            const figure = table[group.key][at] ?? 0
            const href = addressOf('/office/remedies', { group: group.key, column: key, ...period })
            return figure === 0 ? '0' : <a href={href}>{figure}</a>
          },
        })),
      ]}
    />
  )
}
