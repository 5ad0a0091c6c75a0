import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { lateByMonth, type LateReply } from '../domain/statistics-late.ts'
import {
  askedAgain,
  statisticsAsked,
  statisticsFields,
  type StatisticsAsked,
  type StatisticsOffice,
} from './statistics-asked.ts'
import { StatisticsFrame } from './statistics-frame.tsx'
import { unseenOrgan } from './table3.page.tsx'

type ShownLate = { readonly asked: StatisticsAsked; readonly actor: Staff; readonly late: readonly LateReply[] }

/** Month by month who was not answered in time, and where the days went: for whoever oversees the work. */
export function lateStatisticsPage(office: StatisticsOffice): Page {
  const shown = async (asked: StatisticsAsked, actor: Staff): Promise<ShownLate> => ({
    ...{ asked, actor },
    late: await office.ask.late(asked, actor, asked.today),
  })
  return officePage({
    path: '/office/statistics/late',
    may: 'supervise',
    title: '逾期情况',
    fields: statisticsFields,
    async load({ actor, fields }) {
      const asked = await statisticsAsked(office, actor, fields)
      return asked === undefined ? refuse(unseenOrgan) : done(await shown(asked, actor))
    },
    again: async (errors, { actor, query }) => shown(await askedAgain(office, actor, { query, errors }), actor),
    view: (answer) => <LateView {...answer} />,
  })
}

function LateView({ asked, actor, late }: ShownLate): VNode {
  const names = new Map(
    asked.scopes.flatMap(({ organIds: [id, ...more], name }) => (more.length === 0 ? [[id, name]] : [])),
  )
  return (
    <StatisticsFrame asked={asked} path="/office/statistics/late">
      {late.length === 0 ? (
        <Panel id="none" title="逾期情况">
          <EmptyState title="没有逾期的申请">统计期间办结的申请都按期作了答复，也没有超过期限仍未答复的。</EmptyState>
        </Panel>
      ) : (
        <>
          <p class="soft">按答复期限所在的月份排列。原因由办理记录推算，供督办时核实。</p>
          {lateByMonth(late).map(({ month, replies }) => (
            <Panel key={month} id={`late-${month}`} title={`${month}，${replies.length}件`} flush>
              <ListTable
                caption={`${month}期限届满、逾期的申请`}
                columns={columnsFor(actor, asked.scope.organIds.length === 1 ? undefined : names)}
                rows={replies}
                keyOf={({ id }) => id}
                empty={null}
              />
            </Panel>
          ))}
        </>
      )}
    </StatisticsFrame>
  )
}

function columnsFor(actor: Staff, names: ReadonlyMap<string, string> | undefined): readonly Column<LateReply>[] {
  return [
    { head: '登记编号', look: 'narrow', cell: (row) => <Which row={row} actor={actor} /> },
    names === undefined
      ? {
          head: '申请',
          cell: ({ title, handler }) => <Words first={title ?? '（限阅）'} second={handler ?? '未交办'} />,
        }
      : { head: '机关', cell: ({ organId }) => names.get(organId) ?? '' },
    { head: '答复期限', cell: ({ due }) => (due === null ? '—' : dayInChinese(due)) },
    {
      head: '答复日期',
      cell: ({ repliedOn }) =>
        repliedOn === null ? <StatusBadge tone="bad">尚未答复</StatusBadge> : dayInChinese(repliedOn),
    },
    { head: '逾期', cell: ({ daysLate }) => `${daysLate}个工作日` },
    { head: '原因', cell: ({ reasons }) => reasons.join('；') },
  ]
}

function Which({ row, actor }: { readonly row: LateReply; readonly actor: Staff }): VNode {
  if (row.organId !== actor.organId || row.title === null) return <>{row.number}</>
  return <a href={`/office/requests/${row.id}`}>{row.number}</a>
}

function Words({ first, second }: { readonly first: string; readonly second: string }): VNode {
  return (
    <>
      {first}
      <small>{second}</small>
    </>
  )
}
