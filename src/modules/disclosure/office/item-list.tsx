import type { VNode } from 'preact'
import { dayInChina, dayInChinese, type Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { StatusBadge, TrafficLight } from '../../../ui/office/status-badge.tsx'
import { stageLabel } from '../domain/item.ts'
import type { ListedItem } from '../queries/list-items.ts'
import { attributeLabel, kindLabel, lightOfDue, limitRuns, minute, toneOfStage } from './item-words.ts'

type ItemListProps = {
  readonly items: readonly ListedItem[]
  readonly calendar: WorkCalendar
  readonly today: Day
  readonly empty: string
  readonly paging: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/** Items as a table, with the light of their limit. */
export function ItemList({ items, empty, paging, ...around }: ItemListProps): VNode {
  return (
    <ListTable
      caption="信息"
      rows={items}
      keyOf={({ id }) => String(id)}
      empty={<EmptyState title={empty} />}
      paging={paging}
      columns={[
        { head: '标题', cell: (item) => <Title {...item} /> },
        { head: '公开属性', cell: ({ attribute }) => attributeLabel(attribute), look: 'narrow' },
        { head: '状态', cell: (item) => <Stage {...item} />, look: 'narrow' },
        { head: '时间', cell: (item) => <When item={item} {...around} />, look: 'narrow' },
        { head: '拟稿', cell: ({ author }) => author, look: 'narrow' },
      ]}
    />
  )
}

function Title({ id, title, kind, documentNumber }: ListedItem): VNode {
  return (
    <>
      <a href={`/office/items/${id}`}>{title}</a>
      <br />
      <span class="soft">
        {kindLabel(kind)}
        {documentNumber === null ? '' : ` · ${documentNumber}`}
      </span>
    </>
  )
}

function Stage({ stage, publishedAt }: ListedItem): VNode {
  const isCorrection = publishedAt !== null && (stage === 'draft' || stage === 'in-review' || stage === 'scheduled')
  return (
    <StatusBadge tone={toneOfStage[stage]}>
      {isCorrection ? `更正：${stageLabel(stage)}` : stageLabel(stage)}
    </StatusBadge>
  )
}

type WhenProps = { readonly item: ListedItem; readonly calendar: WorkCalendar; readonly today: Day }

function When({ item, calendar, today }: WhenProps): VNode {
  const { dueOn, publishAt, publishedAt, reviewAgainOn } = item
  if (publishAt !== null) return <>{minute(publishAt)}发布</>
  if (dueOn !== null && limitRuns(item))
    return <TrafficLight light={lightOfDue(dueOn, today, calendar)}>{dayInChinese(dueOn)}前公开</TrafficLight>
  if (publishedAt !== null) return <>{minute(publishedAt)}发布</>
  if (reviewAgainOn !== null)
    return reviewAgainOn <= today ? (
      <StatusBadge tone="bad">{reviewAgainOn}应重新评估</StatusBadge>
    ) : (
      <>{reviewAgainOn}重新评估</>
    )
  return <>{dayInChina(item.changedAt)}修改</>
}
