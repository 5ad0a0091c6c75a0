import type { VNode } from 'preact'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { Staleness } from '../../../statute/proactive-disclosure/staleness.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge, type Tone } from '../../../ui/office/status-badge.tsx'

/** A column that has to be kept up, and how it stands. */
export type StandingColumn = {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly newestOn: Day | null
  readonly standing: Staleness
}

const words = {
  fresh: { zh: '正常', tone: 'good' },
  nearly: { zh: '即将超期', tone: 'warning' },
  stale: { zh: '未及时更新', tone: 'bad' },
  blank: { zh: '没有内容', tone: 'bad' },
} as const satisfies Record<Staleness['state'], { readonly zh: string; readonly tone: Tone }>

/** Columns that stand still or soon will; how many of them would fail the whole site (国办秘函〔2019〕19号 单项否决). */
export function StaleColumns({ columns }: { readonly columns: readonly StandingColumn[] }): VNode {
  const shown = columns.filter(({ standing }) => standing.state !== 'fresh')
  const count = (state: Staleness['state']) => columns.filter(({ standing }) => standing.state === state).length
  return (
    <Panel id="columns" title="栏目更新" flush>
      <p class="panel-note">
        未及时更新的{count('stale')}个，没有内容的{count('blank')}
        个。动态、要闻类两周，公告、文件类六个月；其中各有5个的，检查时全站不合格（国办秘函〔2019〕19号）。
      </p>
      <ListTable
        caption="需要更新的栏目"
        rows={shown}
        keyOf={({ id }) => id}
        empty={<EmptyState title="没有需要更新的栏目" />}
        columns={[
          { head: '栏目', cell: ({ name, href }) => <a href={href}>{name}</a> },
          { head: '最近更新', cell: ({ newestOn }) => (newestOn === null ? '—' : dayInChinese(newestOn)) },
          {
            head: '应当更新',
            cell: ({ standing }) =>
              standing.freshThrough === null ? '尽快' : `${dayInChinese(standing.freshThrough)}以前`,
          },
          {
            head: '状态',
            cell: ({ standing }) => (
              <StatusBadge tone={words[standing.state].tone}>{words[standing.state].zh}</StatusBadge>
            ),
          },
        ]}
      />
    </Panel>
  )
}
