import type { VNode } from 'preact'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { figureLabel } from '../../../statute/report-format/figures.ts'
import type { Table3 } from '../../../statute/report-format/report.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { PaperTableView, type CellMark } from '../../../ui/paper/paper-table-view.tsx'
import { periodInChinese } from '../domain/statistics-period.ts'
import { figureAtPath } from '../domain/table3-figure.ts'
import { table3Paper } from '../rendering/table3-paper.ts'
import {
  askedAgain,
  statisticsAddress,
  statisticsAsked,
  statisticsFields,
  type StatisticsAsked,
  type StatisticsOffice,
} from './statistics-asked.ts'
import { StatisticsFrame } from './statistics-frame.tsx'

export const unseenOrgan: Problem = { status: 404, detail: '没有这个机关，或者您不能查看它的统计。' }

type ShownTable3 = { readonly asked: StatisticsAsked; readonly table: Table3 }

/** Table 3 of any days as it stands now, every figure leading to the requests it counts. */
export function table3Page(office: StatisticsOffice): Page {
  const shown = async (asked: StatisticsAsked): Promise<ShownTable3> => ({
    asked,
    table: await office.ask.table3(asked),
  })
  return officePage({
    path: '/office/statistics/table3',
    may: 'see-requests',
    title: '年报表三',
    fields: statisticsFields,
    async load({ actor, fields }) {
      const asked = await statisticsAsked(office, actor, fields)
      return asked === undefined ? refuse(unseenOrgan) : done(await shown(asked))
    },
    again: async (errors, { actor, query }) => shown(await askedAgain(office, actor, { query, errors })),
    view: (answer) => <Table3View {...answer} />,
  })
}

function Table3View({ asked, table }: ShownTable3): VNode {
  const file = (format: string) => statisticsAddress('/office/statistics/table3/file', asked, { format })
  return (
    <StatisticsFrame
      asked={asked}
      path="/office/statistics/table3"
      actions={
        <>
          <a class="button button-quiet" href={file('xlsx')}>
            下载 Excel
          </a>
          <a class="button button-quiet" href={file('docx')}>
            下载 Word
          </a>
        </>
      }
    >
      <Panel id="table3" title="表三（实时）">
        <p class="soft">
          由登记和办理记录实时汇总，每个数字都可以点开查看所统计的申请。“本年”指统计期间，“上年结转”指期间开始前收到、尚未办结的申请。
        </p>
        <p class="soft swipe">表格较宽，可以左右移动查看。</p>
        <Table3OnScreen asked={asked} table={table} />
      </Panel>
    </StatisticsFrame>
  )
}

function Table3OnScreen({ asked, table }: ShownTable3): VNode | null {
  const paper = table3Paper(table, { organ: asked.scope.name, period: periodInChinese(asked.period) })
  const [printed] = paper.blocks
  if (printed?.kind !== 'table') return null
  return <PaperTableView table={printed} idPrefix="table3" markOf={(path) => markOf(path, asked, table)} />
}

function markOf(path: string, asked: StatisticsAsked, { rows }: Table3): CellMark | undefined {
  const figure = figureAtPath(path)
  const value = figure === undefined ? null : rows[figure.row]?.[figure.column]
  if (value === undefined || value === null || value === 0) return { class: 'figure-none' }
  const href = statisticsAddress('/office/statistics/table3/requests', asked, { figure: path })
  return { href, note: `件，查看${figureLabel(path)}的申请` }
}
