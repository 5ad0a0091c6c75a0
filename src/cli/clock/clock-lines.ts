import { dayInChinese, weekdayOf, type Day } from '../../kernel/day.ts'
import type { DayKind } from '../../statute/calendar/calendar-year.ts'
import type { Clock, ClockState } from '../../statute/terms/clock-of.ts'
import type { ClockDay } from '../../statute/terms/explain-clock.ts'
import { weekdayInChinese } from '../../statute/terms/explanation.zh.ts'
import { consultedWords } from '../../statute/terms/consulted.zh.ts'
import type { Consultation } from '../../statute/terms/consultations.ts'
import type { Paint } from '../paint.ts'
import { padded } from '../text-width.ts'

/** A clock and its days as a person reads them. */
export function clockLines(clock: Clock, days: readonly ClockDay[], paint: Paint): readonly string[] {
  return [
    `收到申请　${clock.receivedOn === null ? '—' : dayWords(clock.receivedOn)}`,
    paint.bold(`答复期限　${dueWords(clock)}`),
    ...deadlineLines(clock),
    ...clock.faults.map(({ severity, message, article }) => {
      const line = `  ${severity === 'error' ? '✗' : '!'} ${message}（${article}）`
      return severity === 'error' ? paint.red(line) : paint.yellow(line)
    }),
    '',
    ...days.map((each) => dayLine(each, paint)),
    '',
  ]
}

const stateWords: Readonly<Record<ClockState, string>> = {
  unconfirmed: '尚未收到申请',
  running: '期限计算中',
  'awaiting-correction': '等待申请人补正，收到补正后重新计算',
  suspended: '征求意见中，所需时间不计入',
  'awaiting-payment': '等待申请人缴费，缴费次日起重新计算',
  'awaiting-reasons': '等待申请人说明理由，期限照常计算',
  ended: '已办结',
}

function dueWords({ due, provisional, state, verdict, terms }: Clock): string {
  const term = terms.at(-1)
  if (due === null || term === undefined) return stateWords[state]
  const length = `${term.workingDays + term.extendedBy}个工作日`
  const remarks = [
    length,
    ...(state === 'running' ? [] : [stateWords[state]]),
    ...(verdict === null ? [] : [verdict === 'in-time' ? '未逾期' : '已逾期']),
    ...(provisional ? ['暂定：所经年份的放假安排尚未收录'] : []),
  ]
  return `${dayWords(due)}（${remarks.join('，')}）`
}

function deadlineLines({ deadlines, consultations }: Clock): string[] {
  const { correctionNoticeBy, correctionAnswerBy, extensionNoticeBy, reasonsBy, paymentBy } = deadlines
  const named: readonly [string, Day | null][] = [
    ['补正告知最迟', correctionNoticeBy],
    ['申请人补正截止', correctionAnswerBy],
    ['延长告知最迟', extensionNoticeBy],
    ['说明理由截止', reasonsBy],
    ['缴费截止', paymentBy],
  ]
  return [
    ...named.flatMap(([name, by]) => (by === null ? [] : [`  ${name}：${dayWords(by)}`])),
    ...consultations.map(consultationLine),
  ]
}

function consultationLine({ id, with: consulted, answerBy, answeredOn }: Consultation): string {
  const { zh, silence } = consultedWords[consulted]
  const end = answeredOn === null ? `${dayWords(answerBy)}，${silence}` : `${dayWords(answeredOn)}收到`
  return `  征求${zh}意见（${id}）：${answeredOn === null ? '最迟' : ''}${end}`
}

function dayWords(on: Day): string {
  return `${dayInChinese(on)} ${weekdayInChinese(weekdayOf(on))}`
}

const kindWords: Readonly<Record<DayKind, string>> = {
  working: '工作日',
  weekend: '周末',
  holiday: '放假',
  makeup: '调休上班',
}

function dayLine({ day, weekday, kind, counted, why }: ClockDay, paint: Paint): string {
  const number = padded(counted === null ? '—' : String(counted), 4, 'right')
  const line = `  ${day}  ${weekdayInChinese(weekday)}  ${padded(kindWords[kind], 8)} ${number}  ${why}`
  return counted === null ? paint.dim(line) : line
}
