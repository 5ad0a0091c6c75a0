import type { VNode } from 'preact'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { BarTable } from '../../../ui/report/bar-table.tsx'
import { inTimeShare, type LabelledCount, type StatisticsOverview } from '../domain/statistics-overview.ts'
import { statisticsAddress, type StatisticsAsked } from './statistics-asked.ts'
import { StatisticsFrame } from './statistics-frame.tsx'
import { StatisticsTiles } from './statistics-tiles.tsx'
import { percentWords } from './statistics-words.ts'

type StatisticsViewProps = { readonly asked: StatisticsAsked; readonly overview: StatisticsOverview }

/** The figures of a period at a glance: large numbers first, then month by month, by unit, result, channel and topic. */
export function StatisticsView({ asked, overview }: StatisticsViewProps): VNode {
  const { total, lines, months, results, channels, topics } = overview
  const nothing = total.received + total.decided + total.open === 0
  return (
    <StatisticsFrame asked={asked} path="/office/statistics">
      <StatisticsTiles asked={asked} overview={overview} />
      {nothing ? (
        <Panel id="nothing" title="这一期间">
          <EmptyState title="没有收到，也没有办结的申请">可以在上方换一个期间查看。</EmptyState>
        </Panel>
      ) : (
        <>
          <Panel id="lines" title={asked.scope.organIds.length === 1 ? '各内设机构' : '各机关'} flush>
            <ListTable
              caption="各单位收到和办结的申请"
              columns={lineColumns}
              rows={lines}
              keyOf={({ name }) => name}
              empty={<EmptyState title="没有申请" />}
            />
          </Panel>
          <div class="charts">
            <MonthsChart months={months} />
            <SharesChart id="results" caption="办理结果" head="办理结果" lines={results} />
            <SharesChart id="channels" caption="申请渠道" head="渠道" lines={channels} />
            <TopicsChart topics={topics} received={total.received} />
          </div>
          <p class="soft">
            各项数字由登记和办理记录实时汇总；转办、并案、拆分的原件不重复统计。办理结果的细目见
            <a href={statisticsAddress('/office/statistics/table3', asked)}>年报表三</a>。
          </p>
        </>
      )}
    </StatisticsFrame>
  )
}

type Line = StatisticsOverview['lines'][number]

const lineColumns: readonly Column<Line>[] = [
  { head: '单位', cell: ({ name }) => name },
  { head: '新收', look: 'number', cell: ({ received }) => received },
  { head: '办结', look: 'number', cell: ({ decided }) => decided },
  { head: '期末在办', look: 'number', cell: ({ open }) => open },
  {
    head: '现已超期',
    look: 'number',
    cell: ({ overdue }) => (overdue === 0 ? 0 : <strong class="bad">{overdue}</strong>),
  },
  { head: '按期答复率', look: 'number', cell: (line) => percentWords(inTimeShare(line)) },
]

function MonthsChart({ months }: Pick<StatisticsOverview, 'months'>): VNode {
  return (
    <div class="box">
      <BarTable
        caption="按月"
        legend="浅色为新收，深色为办结"
        heads={['月份', '新收', '办结']}
        bars={months.map(({ label, received, decided }) => ({
          ...{ label, value: decided, before: received },
          cells: [String(received), String(decided)],
        }))}
      />
    </div>
  )
}

type SharesChartProps = {
  readonly id: string
  readonly caption: string
  readonly head: string
  readonly lines: readonly LabelledCount[]
}

function SharesChart({ caption, head, lines }: SharesChartProps): VNode {
  const all = lines.reduce((sum, { count }) => sum + count, 0)
  return (
    <div class="box">
      <BarTable caption={caption} heads={[head, '件数', '占比']} bars={lines.map((line) => barOf(line, all))} />
    </div>
  )
}

/** A request may be about several things, so shares are of the requests and need not make a whole. */
function TopicsChart({ topics, received }: Pick<StatisticsOverview, 'topics'> & { readonly received: number }): VNode {
  return (
    <div class="box">
      {topics.length === 0 ? (
        <EmptyState title="新收的申请还没有标注主题">在申请页面“标注主题”后，这里会显示申请集中在哪些领域。</EmptyState>
      ) : (
        <BarTable
          caption="申请主题"
          legend="一件申请可以有几个主题"
          heads={['主题', '件数', '占新收']}
          bars={topics.map((line) => barOf(line, received))}
        />
      )}
    </div>
  )
}

function barOf({ label, count }: LabelledCount, all: number) {
  return { label, value: count, cells: [String(count), percentWords(all === 0 ? null : count / all)] }
}
