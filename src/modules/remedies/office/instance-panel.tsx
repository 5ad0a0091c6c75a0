import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { resultRow } from '../../../statute/remedies/remedy-result.ts'
import { Facts, type Fact } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { answerLimitOf } from '../domain/answer-limit.ts'
import type { Instance, RemedyDecision } from '../domain/remedy.ts'
import { dayWithWeekday, levelLabel, maybeDayWords, procedureLabel, roles } from './remedy-words.ts'

type InstancePanelProps = { readonly at: number; readonly instance: Instance; readonly calendar: WorkCalendar }

/** One instance: where it is heard, its days, the term of the answer and why it ends when it does, the decision. */
export function InstancePanel({ at, instance, calendar }: InstancePanelProps): VNode {
  const { level, body, caseNumber, procedure, decision } = instance
  const called = roles[level === 'reconsideration' ? 'reconsideration' : 'suit']
  return (
    <Panel id={`instance-${at}`} title={`${levelLabel(level)} · ${body}`}>
      <Facts
        facts={[
          { term: '案号', value: caseNumber },
          { term: '适用程序', value: procedureLabel[procedure] },
          { term: called.accepted, value: maybeDayWords(instance.acceptedOn) },
          { term: called.copy, value: maybeDayWords(instance.copyReceivedOn) },
          { term: '答复、答辩期限', value: limitWords(instance, calendar) },
          { term: '提交答复、答辩', value: maybeDayWords(instance.answeredOn) },
          { term: '听证、开庭', value: maybeDayWords(instance.hearingOn) },
          ...(decision === null ? [] : factsOfDecision(decision)),
        ]}
      />
    </Panel>
  )
}

function limitWords(instance: Instance, calendar: WorkCalendar): string | null {
  const limit = answerLimitOf(instance, calendar)
  if (limit === null) return null
  const rolled = limit.rolledFrom === null ? '' : `，${dayInChinese(limit.rolledFrom)}是休息日，顺延`
  const provisional = limit.provisional ? '；放假安排尚未公布，暂定' : ''
  return `${dayWithWeekday(limit.lastDay)}（${limit.inWords}${rolled}${provisional}；${limit.article}）`
}

function factsOfDecision({ result, on, receivedOn, gist, redo }: RemedyDecision): readonly Fact[] {
  const { zh, article } = resultRow(result)
  const ordered = redo === null ? '' : redo.by === null ? '是，未写明期限' : `是，${dayInChinese(redo.by)}以前`
  return [
    { term: '结果', value: `${zh}（${article}）` },
    { term: '裁决日期', value: dayInChinese(on) },
    { term: '收到裁决', value: maybeDayWords(receivedOn) },
    { term: '要求重新办理', value: redo === null ? '否' : ordered },
    { term: '裁决要点', value: gist },
  ]
}
