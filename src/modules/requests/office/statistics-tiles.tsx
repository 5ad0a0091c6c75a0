import type { ComponentChildren, VNode } from 'preact'
import { TOTAL_COLUMN } from '../../../statute/report-format/applicants.table.ts'
import type { Table3Key } from '../../../statute/report-format/table3.table.ts'
import { inTimeShare, type StatisticsOverview } from '../domain/statistics-overview.ts'
import { statisticsAddress, type StatisticsAsked } from './statistics-asked.ts'
import { daysWords, percentWords } from './statistics-words.ts'

type StatisticsTilesProps = { readonly asked: StatisticsAsked; readonly overview: StatisticsOverview }

/** The six numbers asked for most; those that count requests lead to them. */
export function StatisticsTiles({ asked, overview: { total, taken } }: StatisticsTilesProps): VNode {
  const list = (row: Table3Key) =>
    statisticsAddress('/office/statistics/table3/requests', asked, { figure: `table3.${row}.${TOTAL_COLUMN}` })
  const late = total.judged - total.inTime
  return (
    <dl class="tiles">
      <Tile term="新收" href={list('newReceived')} value={total.received} unit="件">
        统计期间收到
      </Tile>
      <Tile term="办结" href={list('totalResults')} value={total.decided} unit="件">
        统计期间作出处理
      </Tile>
      <Tile term="期末在办" href={list('carriedOut')} value={total.open} unit="件">
        期间届满时尚未办结
      </Tile>
      <Tile term="现已超期" value={total.overdue} unit="件" bad={total.overdue > 0}>
        截至今天超过期限仍未答复
      </Tile>
      <Tile term="按期答复率" value={percentWords(inTimeShare(total))} bad={late > 0}>
        {total.judged === 0 ? '期间没有已答复的申请' : `${total.judged}件中逾期答复${late}件`}
      </Tile>
      <Tile
        term="平均用时"
        value={taken === null ? '—' : daysWords(taken.average)}
        unit={taken === null ? '' : '个工作日'}
      >
        {taken === null ? '期间没有已答复的申请' : `中位数${daysWords(taken.median)}个，自收到至答复，含补正、征求意见`}
      </Tile>
    </dl>
  )
}

type TileProps = {
  readonly term: string
  readonly value: string | number
  readonly unit?: string
  readonly href?: string
  readonly bad?: boolean
  readonly children: ComponentChildren
}

function Tile({ term, value, unit, href, bad, children }: TileProps): VNode {
  const figure = (
    <>
      {value}
      {unit === undefined || unit === '' ? null : <span class="tile-unit">{unit}</span>}
    </>
  )
  return (
    <div class={bad === true ? 'tile tile-bad' : 'tile'}>
      <dt>{term}</dt>
      <dd class="tile-value">{href === undefined || value === 0 ? figure : <a href={href}>{figure}</a>}</dd>
      <dd class="tile-line">{children}</dd>
    </div>
  )
}
