import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { figureLabel } from '../../../statute/report-format/figures.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { stageLabel } from '../domain/lifecycle.ts'
import { periodInChinese } from '../domain/statistics-period.ts'
import { countedIn, figureAtPath } from '../domain/table3-figure.ts'
import type { CountedRequest } from '../queries/table3-requests.ts'
import { toneOfStage } from './due-words.ts'
import {
  statisticsAddress,
  statisticsAsked,
  statisticsFields,
  type StatisticsAsked,
  type StatisticsOffice,
} from './statistics-asked.ts'
import { unseenOrgan } from './table3.page.tsx'

type ShownRequests = {
  readonly asked: StatisticsAsked
  readonly actor: Staff
  readonly path: string
  readonly items: readonly CountedRequest[]
  readonly total: number
  readonly page: number
}

const PATH = '/office/statistics/table3/requests'
const PER_PAGE = 50

const fields = z.intersection(
  statisticsFields,
  z.object({
    figure: z.string({ error: '请从表三中选择一个数字。' }).max(60),
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, '页码应为正整数。')
      .default('1')
      .transform(Number),
  }),
)

/** The requests behind one figure of Table 3: as many rows as the figure says. */
export function table3RequestsPage(office: StatisticsOffice): Page {
  return officePage<z.infer<typeof fields>, ShownRequests>({
    path: PATH,
    may: 'see-requests',
    title: ({ path }) => figureLabel(path),
    fields,
    async load({ actor, fields: { figure: path, page, ...wanted } }) {
      const asked = await statisticsAsked(office, actor, wanted)
      if (asked === undefined) return refuse(unseenOrgan)
      const figure = figureAtPath(path)
      if (figure === undefined) return refuse({ status: 404, detail: '表三中没有这一格。' })
      const range = { offset: (page - 1) * PER_PAGE, limit: PER_PAGE }
      const found = await office.ask.table3Requests(asked, countedIn(figure), range)
      return done({ asked, actor, path, page, ...found })
    },
    view: (shown) => <RequestsView {...shown} />,
  })
}

function RequestsView({ asked, actor, path, items, total, page }: ShownRequests): VNode {
  const names = new Map(
    asked.scopes.flatMap(({ organIds: [id, ...more], name }) => (more.length === 0 ? [[id, name]] : [])),
  )
  return (
    <>
      <OfficeHead
        title={figureLabel(path)}
        crumbs={[
          { label: '统计', href: statisticsAddress('/office/statistics', asked) },
          { label: '年报表三', href: statisticsAddress('/office/statistics/table3', asked) },
        ]}
        lead={`${asked.scope.name}，${periodInChinese(asked.period)}，共${total}件`}
      />
      <Panel id="requests" title="所统计的申请" flush>
        <ListTable
          caption="所统计的申请"
          columns={columnsFor(actor, asked.scope.organIds.length === 1 ? undefined : names)}
          rows={items}
          keyOf={({ id }) => id}
          empty={<EmptyState title="没有申请" />}
          paging={{
            page,
            pages: Math.ceil(total / PER_PAGE),
            href: (to) => statisticsAddress(PATH, asked, { figure: path, page: to }),
          }}
        />
      </Panel>
    </>
  )
}

function columnsFor(actor: Staff, names: ReadonlyMap<string, string> | undefined): readonly Column<CountedRequest>[] {
  return [
    { head: '登记编号', look: 'narrow', cell: (row) => <RequestNumber row={row} actor={actor} /> },
    names === undefined
      ? { head: '申请内容', cell: (row) => (maySeeWords(row, actor) ? row.title : '—') }
      : { head: '机关', cell: ({ organId }) => names.get(organId) ?? '' },
    { head: '收到日期', cell: ({ receivedOn }) => dayOrDash(receivedOn) },
    { head: '办结日期', cell: ({ countedOn }) => dayOrDash(countedOn) },
    { head: '办理结果', cell: ({ countedOutcome }) => resultLabel(countedOutcome) },
    {
      head: '状态',
      look: 'narrow',
      cell: ({ stage }) => <StatusBadge tone={toneOfStage[stage]}>{stageLabel[stage]}</StatusBadge>,
    },
  ]
}

function RequestNumber({ row, actor }: { readonly row: CountedRequest; readonly actor: Staff }): VNode {
  if (row.organId !== actor.organId) return <>{row.number}</>
  if (!maySeeWords(row, actor)) return <>{row.number}（限阅）</>
  return <a href={`/office/requests/${row.id}`}>{row.number}</a>
}

/** A figure counts restricted requests too; what they are about is still only for those who may see them. */
function maySeeWords({ organId, restricted, handlerId }: CountedRequest, actor: Staff): boolean {
  if (organId !== actor.organId) return false
  return !restricted || handlerId === actor.accountId || actor.permissions.has('see-restricted')
}

function dayOrDash(on: Day | null): string {
  return on === null ? '—' : dayInChinese(on)
}

function resultLabel(outcome: string | null): string {
  return requestOutcomes.find(({ code }) => code === outcome)?.zh ?? '—'
}
