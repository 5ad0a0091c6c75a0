import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { TrafficLight } from '../../../ui/office/status-badge.tsx'
import { appealBy, nextDayOf, urgencyOf, type NextDay } from '../domain/next-day.ts'
import { nextSteps } from '../domain/next-steps.ts'
import { remedyStageOf, type RemedyStage } from '../domain/remedy-stage.ts'
import { lastInstance } from '../domain/remedy.ts'
import { dayWithWeekday, lightOf } from './remedy-words.ts'
import type { ShownRemedy } from './shown-remedy.ts'
import { addressOfStep, stepPlaces } from './step-form.ts'

/** What to do next with a case, by when, and the buttons for it. */
export function NextPanel(shown: ShownRemedy): VNode {
  const { remedy, calendar, today } = shown
  const stage = remedyStageOf(remedy)
  const next = nextDayOf(remedy, { calendar, today })
  const appeal = appealBy(lastInstance(remedy), calendar)
  return (
    <Panel id="next" title="下一步">
      <p>{advice[stage]}</p>
      {next === null ? null : (
        <p>
          <TrafficLight light={lightOf[urgencyOf(next, today, calendar)]}>{dayWithWeekday(next.on)}</TrafficLight>{' '}
          {whatWords(next)}
        </p>
      )}
      {appeal === null || appeal.on < today ? null : (
        <p class="soft">
          不服裁决的，{dayWithWeekday(appeal.on)}以前{whatWords(appeal)}。
        </p>
      )}
      <Buttons {...shown} />
    </Panel>
  )
}

const advice = {
  'to-answer': '在期限内提交书面答复或者答辩状，附证据、依据。',
  undecided: '等待裁决；收到裁决后登记结果。',
  'sent-back': '案件发回，等待重新审理；立案后登记。',
  'to-redo': '裁决要求重新办理，请在期限内履行。',
  over: '案件已经审结。',
} as const satisfies Record<RemedyStage, string>

function whatWords({ what, article, provisional }: NextDay): string {
  const notes = [...(provisional ? ['暂定'] : []), ...(article === null ? [] : [article])]
  return `${what}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`
}

function Buttons({ remedy, request, actor }: ShownRemedy): VNode {
  const mayReopen = request?.mayReopen === true && actor.permissions.has('assign-requests')
  const reopen = remedyStageOf(remedy) === 'to-redo' && mayReopen
  const steps = nextSteps(remedy)
  return (
    <p class="button-row">
      {reopen ? (
        <a class="button" href={`/office/requests/${request.id}/reopening`}>
          重新办理原申请
        </a>
      ) : null}
      {steps.map((step, at) => (
        <a
          key={step}
          class={at === 0 && step !== 'go-on' && !reopen ? 'button' : 'button button-quiet'}
          href={addressOfStep(remedy.id, step)}
        >
          {stepPlaces[step].zh}
        </a>
      ))}
      {remedy.kind === 'reconsideration' && lastInstance(remedy).decision !== null ? (
        <a class="button button-quiet" href={addressOf('/office/remedies/new', { kind: 'suit', after: remedy.id })}>
          登记复议后的诉讼
        </a>
      ) : null}
    </p>
  )
}
