import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { StatusBadge, TrafficLight } from '../../../ui/office/status-badge.tsx'
import { nextDayOf, urgencyOf, type NextDay, type Urgency } from '../domain/next-day.ts'
import { remedyStageOf, stageInWords } from '../domain/remedy-stage.ts'
import { lastInstance, type Remedy } from '../domain/remedy.ts'
import { levelLabel, lightOf, remedyName, resultWords, toneOfStage } from './remedy-words.ts'

/** A case with what is to be done next. */
export type ListedRemedy = { readonly remedy: Remedy; readonly next: NextDay | null; readonly urgency: Urgency }

/** The cases with their next day, the most urgent first where wanted. */
export function listedRemedies(
  remedies: readonly Remedy[],
  { calendar, today }: { readonly calendar: WorkCalendar; readonly today: Day },
): readonly ListedRemedy[] {
  return remedies.map((remedy) => {
    const next = nextDayOf(remedy, { calendar, today })
    return { remedy, next, urgency: urgencyOf(next, today, calendar) }
  })
}

/** The nearest day first; what has none comes last, in the order it came. */
export function byUrgency(listed: readonly ListedRemedy[]): readonly ListedRemedy[] {
  return listed.toSorted((one, other) => (one.next?.on ?? '9999').localeCompare(other.next?.on ?? '9999'))
}

type RemedyListProps = {
  readonly listed: readonly ListedRemedy[]
  readonly empty: string
  readonly paging?: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/** Cases as a table. */
export function RemedyList({ listed, empty, paging }: RemedyListProps): VNode {
  return (
    <ListTable
      caption="复议、诉讼案件"
      rows={listed}
      keyOf={({ remedy }) => remedy.id}
      empty={<EmptyState title={empty} />}
      {...(paging === undefined ? {} : { paging })}
      columns={[
        { head: '案件', cell: ({ remedy }) => <CaseName remedy={remedy} /> },
        { head: '机关、法院', cell: ({ remedy }) => <Heard remedy={remedy} /> },
        { head: '状态', cell: ({ remedy }) => <StageBadge remedy={remedy} />, look: 'narrow' },
        { head: '下一步', cell: (each) => <Next {...each} /> },
      ]}
    />
  )
}

function CaseName({ remedy }: { readonly remedy: Remedy }): VNode {
  return (
    <>
      <a href={`/office/remedies/${remedy.id}`}>{remedyName(remedy)}</a>
      <br />
      <span class="soft">{remedy.matter}</span>
    </>
  )
}

function Heard({ remedy }: { readonly remedy: Remedy }): VNode {
  const { level, body, caseNumber } = lastInstance(remedy)
  return (
    <>
      {body} <span class="soft">{levelLabel(level)}</span>
      {caseNumber === '' ? null : (
        <>
          <br />
          <span class="soft">{caseNumber}</span>
        </>
      )}
    </>
  )
}

/** What the case waits for, or how it ended. */
export function StageBadge({ remedy }: { readonly remedy: Remedy }): VNode {
  const stage = remedyStageOf(remedy)
  const result = stage === 'over' ? resultWords(remedy) : null
  return <StatusBadge tone={toneOfStage[stage]}>{result ?? stageInWords(stage)}</StatusBadge>
}

function Next({ next, urgency, remedy }: ListedRemedy): VNode {
  if (next === null) {
    const decidedOn = lastInstance(remedy).decision?.on
    return <span class="soft">{decidedOn === undefined ? '等待裁决' : `${dayInChinese(decidedOn)}裁决`}</span>
  }
  return (
    <>
      <TrafficLight light={lightOf[urgency]}>{dayInChinese(next.on)}</TrafficLight>
      <br />
      <span class="soft">
        {next.what}
        {next.provisional ? '（暂定）' : ''}
      </span>
    </>
  )
}
