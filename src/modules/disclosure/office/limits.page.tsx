import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { stageLabel } from '../domain/item.ts'
import type { DueItem } from '../queries/due-items.ts'
import { StaleColumns, type StandingColumn } from './stale-columns.tsx'

/** How an organ stands with what it has to publish. */
export type OrganStanding = {
  readonly organId: string
  readonly name: string
  readonly overdue: number
  readonly soon: number
}

/** What the page of limits shows: items of the organ, organs below it, and the columns of its site. */
export type Limits = {
  readonly today: Day
  readonly items: readonly DueItem[]
  readonly organs: readonly OrganStanding[]
  readonly columns: readonly StandingColumn[]
}

/** How many working days before its limit an item is told of. */
export const SOON_WORKING_DAYS = 5

/** 公开时限和栏目更新: what is overdue, what soon is, by organ; which columns stand still (条例 第二十六条, 国办秘函〔2019〕19号). */
export function limitsPage(limitsOf: (actor: Staff) => Promise<Limits>): Page {
  return officePage({
    path: '/office/publication-limits',
    may: 'see-items',
    title: '公开时限',
    fields: z.object({}),
    load: async ({ actor }) => done(await limitsOf(actor)),
    view: (limits) => <LimitsView {...limits} />,
  })
}

function LimitsView({ today, items, organs, columns }: Limits): VNode {
  const overdue = items.filter(({ dueOn }) => dueOn < today)
  const soon = items.filter(({ dueOn }) => dueOn >= today)
  return (
    <>
      <OfficeHead
        title="公开时限"
        lead="自成文之日起20个工作日内公开（条例第二十六条），其他法律另有规定的按其规定。"
      />
      <Panel id="overdue" title={`逾期未公开（${overdue.length}）`} flush>
        <DueItems items={overdue} empty="没有逾期未公开的信息" />
      </Panel>
      <Panel id="soon" title={`${SOON_WORKING_DAYS}个工作日内到期（${soon.length}）`} flush>
        <DueItems items={soon} empty="没有即将到期的信息" />
      </Panel>
      {organs.length === 0 ? null : (
        <Panel id="organs" title="下级单位" flush>
          <ListTable
            caption="下级单位的公开时限"
            rows={organs}
            keyOf={({ organId }) => organId}
            empty={null}
            columns={[
              { head: '单位', cell: ({ name }) => name },
              { head: '逾期未公开', cell: ({ overdue: count }) => <Count count={count} />, look: 'number' },
              { head: '即将到期', cell: ({ soon: count }) => count, look: 'number' },
            ]}
          />
        </Panel>
      )}
      <StaleColumns columns={columns} />
    </>
  )
}

function Count({ count }: { readonly count: number }): VNode {
  return count === 0 ? <>0</> : <StatusBadge tone="bad">{count}</StatusBadge>
}

function DueItems({ items, empty }: { readonly items: readonly DueItem[]; readonly empty: string }): VNode {
  return (
    <ListTable
      caption={empty.replace('没有', '')}
      rows={items}
      keyOf={({ id }) => String(id)}
      empty={<EmptyState title={empty} />}
      columns={[
        { head: '标题', cell: ({ id, title }) => <a href={`/office/items/${id}`}>{title}</a> },
        { head: '公开期限', cell: ({ dueOn }) => dayInChinese(dueOn), look: 'narrow' },
        { head: '环节', cell: ({ stage }) => stageLabel(stage), look: 'narrow' },
        { head: '拟稿', cell: ({ author }) => author, look: 'narrow' },
      ]}
    />
  )
}
