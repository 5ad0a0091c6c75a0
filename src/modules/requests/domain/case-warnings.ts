import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'
import { confirmBy } from '../../../statute/terms/receipt.ts'
import type { CaseFile } from './case-file.ts'
import { arrivedOn } from './first-day.ts'
import { lapseOf } from './lapses.ts'
import { openStages } from './lifecycle.ts'
import { recognisePurpose } from './recognise-purpose.ts'
import { objectionsUntold } from './third-party-objections.ts'

/** Something whoever opens a case should know before anything else. */
export type CaseWarning = {
  readonly tone: 'bad' | 'warning' | 'neutral'
  readonly text: string
  /** For a lapse: the outcome that can now be chosen. */
  readonly outcome?: string
}

/** What to look out for in a case today: what the law's clock objects to, what ran out, what is about to. */
export function caseWarnings(file: CaseFile, today: Day, calendar: WorkCalendar): readonly CaseWarning[] {
  const open = openStages.includes(file.state.stage)
  return [
    ...(open ? [...overdue(file, today), ...lapses(file, today), ...unconfirmed(file, today, calendar)] : []),
    ...(open ? [...consultations(file, today, calendar), ...objections(file), ...inHouse(file, today)] : []),
    ...complaints(file),
    ...suggestions(file),
    ...partsUntold(file),
    ...file.clock.faults.map(({ severity, message, article }) => ({
      tone: severity === 'error' ? ('bad' as const) : ('warning' as const),
      text: `${message}（${article}）`,
    })),
    ...(open ? purposes(file) : []),
  ]
}

function overdue({ clock, state }: CaseFile, today: Day): readonly CaseWarning[] {
  if (clock.due === null || clock.ending !== null || today <= clock.due || state.repliedOn !== null) return []
  const text = `答复期限已于${dayInChinese(clock.due)}届满，仍未答复。请尽快答复并送达；逾期的原因请用“记录”记明。`
  return [{ tone: 'bad', text }]
}

function lapses(file: CaseFile, today: Day): readonly CaseWarning[] {
  const lapse = lapseOf(file, today)
  return lapse === null ? [] : [{ tone: 'warning', text: lapse.zh, outcome: lapse.outcome }]
}

/** The law sets no limit to confirming an online application; a late one only puts the clock off. */
function unconfirmed(file: CaseFile, today: Day, calendar: WorkCalendar): readonly CaseWarning[] {
  if (file.state.stage !== 'awaiting-confirmation') return []
  const came = arrivedOn(file)
  const by = confirmBy(calendar, { channel: file.request.channel, arrivedOn: came, confirmedOn: null })
  if (by === null || today <= by) return []
  const text = `申请于${dayInChinese(came)}到达，应当在${dayInChinese(by)}前与申请人确认，至今尚未确认。`
  return [{ tone: 'bad', text }]
}

const SOON = 3

function consultations({ state, clock }: CaseFile, today: Day, calendar: WorkCalendar): readonly CaseWarning[] {
  return state.consultations.flatMap((asked): CaseWarning[] => {
    const by = clock.consultations.find(({ id }) => id === asked.id)?.answerBy
    if (asked.answeredOn !== null || by === undefined) return []
    const left = countWorkingDays(calendar, today, by)
    if (today > by)
      return [
        { tone: 'warning', text: `${asked.party}的意见逾期未复（截至${dayInChinese(by)}）。${silence[asked.with]}` },
      ]
    if (left > SOON) return []
    return [{ tone: 'neutral', text: `${asked.party}的意见应当在${dayInChinese(by)}前收到，还剩${left}个工作日。` }]
  })
}

function objections({ state }: CaseFile): readonly CaseWarning[] {
  return objectionsUntold(state).map(({ party }) => ({
    tone: 'warning',
    text: `${party}不同意公开，所作决定仍予公开：须先把决定公开的内容和理由书面告知${party}，才能向申请人发出答复（条例第三十二条）。`,
  }))
}

const silence = {
  'third-party': '是否公开由本机关决定（条例第三十二条）。',
  'co-maker': '视为同意公开（条例第三十四条）。',
  'other-organ': '请催办，或者由本机关自行决定。',
} as const

function inHouse({ state }: CaseFile, today: Day): readonly CaseWarning[] {
  const { internalDueOn } = state.assignee
  const found: CaseWarning[] = []
  if (internalDueOn !== null && today > internalDueOn) {
    found.push({ tone: 'warning', text: `交办时要求${dayInChinese(internalDueOn)}前办理，已经超过。` })
  }
  if (state.extension?.state === 'asked') {
    const { workingDays, reason } = state.extension
    found.push({ tone: 'warning', text: `已申请延期${workingDays}个工作日，等待负责人批准。理由：${reason}` })
  }
  if (state.extension?.state === 'approved') {
    found.push({ tone: 'warning', text: '延期已经批准，还没有告知申请人。首个期限届满前告知，延长才发生效力。' })
  }
  return found
}

function complaints({ state }: CaseFile): readonly CaseWarning[] {
  return state.complaints
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ on, text }) => ({ tone: 'bad', text: `申请人于${dayInChinese(on)}投诉，尚未答复：${text}` }))
}

function suggestions({ state: { suggestion } }: CaseFile): readonly CaseWarning[] {
  if (suggestion?.accepted !== null) return []
  const { on, text } = suggestion
  const said = `申请人于${dayInChinese(on)}建议将申请的信息纳入主动公开，尚未答复（条例第四十四条）：${text}`
  return [{ tone: 'warning', text: said }]
}

/** Who applied on paper sees no page: the numbers of the parts have to be written. */
function partsUntold({ request, state, events }: CaseFile): readonly CaseWarning[] {
  if (state.stage !== 'split' || request.channel === 'online') return []
  if (events.some(({ kind }) => kind === 'parts-told')) return []
  return [{ tone: 'warning', text: '申请已经拆分，还没有书面告知申请人各件的登记编号和查询码。' }]
}

function purposes({ request }: CaseFile): readonly CaseWarning[] {
  return recognisePurpose(request.description).map(({ zh, article, words }) => ({
    tone: 'neutral',
    text: `内容可能属于${zh}（“${words}”），请核对是否属于政府信息公开申请（${article}）。`,
  }))
}
