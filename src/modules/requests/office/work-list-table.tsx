import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { StatusBadge, TrafficLight } from '../../../ui/office/status-badge.tsx'
import { openStages, stageLabel } from '../domain/lifecycle.ts'
import { outcomeWords } from '../domain/outcome-words.ts'
import { trafficLight } from '../domain/traffic-light.ts'
import type { WorkListItem, WorkListPage } from '../queries/work-list-page.ts'
import { lightOf, shortDay, toneOfStage } from './due-words.ts'

type TableProps = {
  readonly list: WorkListPage
  readonly today: Day
  readonly calendar: WorkCalendar
  /** Whether rows can be ticked off. */
  readonly pick: boolean
  /** The form as it was sent: what was ticked off stays so. */
  readonly typed: RawFields
  readonly paging: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/** The requests of a list, each with its light, its due day and what is left of the term. */
export function WorkListTable({ list, today, calendar, pick, typed, paging }: TableProps): VNode {
  return (
    <ListTable
      caption="申请"
      rows={list.items}
      keyOf={({ id }) => id}
      empty={null}
      paging={paging}
      columns={
        [
          { head: '申请', cell: (item) => <Named item={item} pick={pick} typed={typed} /> },
          { head: '申请人', look: 'narrow', cell: ({ applicantName }) => applicantName },
          { head: '环节', look: 'narrow', cell: (item) => <Stage {...item} /> },
          { head: '答复期限', look: 'narrow', cell: (item) => <Due item={item} today={today} calendar={calendar} /> },
          { head: '承办', look: 'narrow', cell: ({ handlerName }) => handlerName ?? <span class="soft">未交办</span> },
        ] satisfies readonly Column<WorkListItem>[]
      }
    />
  )
}

function Named({ item, pick, typed }: Pick<TableProps, 'pick' | 'typed'> & { readonly item: WorkListItem }): VNode {
  const { id, number, title, restricted } = item
  const link = <a href={`/office/requests/${id}`}>{title}</a>
  return (
    <div class="work-item">
      {pick ? (
        <input
          type="checkbox"
          id={`pick-${id}`}
          name={`pick-${id}`}
          aria-label={`勾选${number}`}
          checked={typed[`pick-${id}`] === 'on'}
        />
      ) : null}
      <div>
        {link}
        <p class="soft">
          {number}
          {restricted ? ' · 限阅' : ''}
        </p>
      </div>
    </div>
  )
}

function Stage({ stage, outcome }: WorkListItem): VNode {
  return (
    <>
      <StatusBadge tone={toneOfStage[stage]}>{stageLabel[stage]}</StatusBadge>
      {outcome === null ? null : <p class="soft">{outcomeWords({ outcome, variant: '' })}</p>}
    </>
  )
}

type DueProps = { readonly item: WorkListItem; readonly today: Day; readonly calendar: WorkCalendar }

function Due({ item, today, calendar }: DueProps): VNode {
  const { dueOn, provisional, stage, internalDueOn } = item
  if (!openStages.includes(stage)) return <span>{dueOn === null ? '—' : dueOn}</span>
  const light = trafficLight(calendar, today, dueOn)
  return (
    <>
      <TrafficLight light={lightOf[light.colour]}>{dueOn === null ? light.zh : shortDay(dueOn)}</TrafficLight>
      {dueOn === null ? null : <p class="soft">{light.zh}</p>}
      {provisional ? <p class="soft">暂定</p> : null}
      {internalDueOn !== null && internalDueOn < today ? <p class="soft">内部期限已过</p> : null}
    </>
  )
}
