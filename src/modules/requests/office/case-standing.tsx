import type { ComponentChildren, VNode } from 'preact'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { TrafficLight } from '../../../ui/office/status-badge.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import { openStages } from '../domain/lifecycle.ts'
import { outcomeWords } from '../domain/outcome-words.ts'
import { stepRow, type Step } from '../domain/steps.table.ts'
import { trafficLight } from '../domain/traffic-light.ts'
import { dayWithWeekday, lightOf } from './due-words.ts'
import { addressOfStep } from './step-nouns.table.ts'

type StandingProps = { readonly file: CaseFile; readonly today: Day; readonly calendar: WorkCalendar }

/** Where a case stands, by when it must be answered and why, and what is likely to be done next. */
export function CaseStanding({ file, today, calendar, next }: StandingProps & { readonly next: Step | null }): VNode {
  const { state, request } = file
  return (
    <section class="panel standing" aria-labelledby="standing">
      <h2 class="unseen" id="standing">
        期限与承办
      </h2>
      <div class="panel-body">
        <p class="standing-due">
          <DueWords file={file} today={today} calendar={calendar} />
        </p>
        <Facts
          facts={[
            { term: '收到申请之日', value: state.receivedOn === null ? '尚未确认' : dayWithWeekday(state.receivedOn) },
            { term: '承办', value: handler(file) },
            { term: '内部期限', value: state.assignee.internalDueOn && dayWithWeekday(state.assignee.internalDueOn) },
            ...(state.decision === null
              ? []
              : [{ term: '处理结果', value: `${outcomeWords(state.decision)}${decidedOn(file)}` }]),
          ]}
        />
        <p class="button-row">
          {next === null ? null : (
            <a class="button" href={addressOfStep(request.id, next)}>
              {stepRow(next).zh}
            </a>
          )}
          <a class="button button-quiet" href={`/office/requests/${request.id}/clock`}>
            期限怎样计算
          </a>
          <a class="button button-quiet narrow-only" href="#steps">
            其他操作
          </a>
        </p>
      </div>
    </section>
  )
}

function DueWords({ file, today, calendar }: StandingProps): VNode {
  const { clock, state } = file
  if (!openStages.includes(state.stage) || clock.ending !== null) return <strong>{endedWords(file)}</strong>
  if (clock.due === null) return <strong>{waitingWords(file)}</strong>
  const light = trafficLight(calendar, today, clock.due)
  return (
    <>
      <strong>{dayWithWeekday(clock.due)}前答复</strong>
      <TrafficLight light={lightOf[light.colour]}>{light.zh}</TrafficLight>
      {clock.provisional ? <Provisional /> : null}
    </>
  )
}

function Provisional(): ComponentChildren {
  return <span class="badge badge-warning">暂定：有的年份放假安排尚未公布</span>
}

function endedWords({ clock, state }: CaseFile): string {
  if (state.stage === 'split') return '已拆分为几件申请分别办理'
  if (state.stage === 'merged') return '已并入其他申请一并答复'
  if (state.stage === 'transferred') return '已转其他机关办理'
  const verdict = clock.verdict === null ? '' : clock.verdict === 'in-time' ? '，在法定期限内' : '，已超过法定期限'
  const ended = clock.ending === null ? '已办结' : `${dayInChinese(clock.ending.on)}${endingWord(state.repliedOn)}`
  return `${ended}${verdict}`
}

function endingWord(repliedOn: Day | null): string {
  return repliedOn === null ? '办结' : '答复'
}

function waitingWords({ state, clock: { deadlines } }: CaseFile): string {
  const by = deadlines.correctionAnswerBy ?? deadlines.paymentBy
  if (state.stage === 'awaiting-confirmation') return '期限尚未起算，请先与申请人确认收到'
  if (by === null) return '期限尚未起算'
  const whose = deadlines.correctionAnswerBy === null ? '缴费' : '补正'
  return `等待申请人${whose}，截至${dayWithWeekday(by)}；期间不计入答复期限`
}

function handler({ state: { assignee } }: CaseFile): string {
  const names = [assignee.unitName, assignee.accountName].filter((name) => name !== null)
  return names.length === 0 ? '尚未交办' : names.join(' · ')
}

function decidedOn({ state: { decidedOn } }: CaseFile): string {
  return decidedOn === null ? '' : `（${dayInChinese(decidedOn)}）`
}
