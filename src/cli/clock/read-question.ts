import { parseDay, type Day } from '../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { ClockEvent } from '../../statute/terms/clock-event.ts'
import type { Call } from '../command.ts'
import { harmless } from '../text-width.ts'
import { nameConsultations } from './name-consultations.ts'
import { readEvent } from './read-event.ts'

export type ClockQuestion = {
  readonly days: readonly [Day, ...Day[]]
  /** Instead of the statutory number; null for that. */
  readonly workingDays: number | null
  readonly events: readonly ClockEvent[]
}

const MOST_WORKING_DAYS = 5000

/** What `gongkai clock` was asked; refuses in Chinese, naming every word it does not understand. */
export function readQuestion({ operands, options, repeated }: Call): Outcome<ClockQuestion, string> {
  const given = [...(repeated['received'] ?? []), ...operands]
  if (repeated['received'] === undefined) return refuse('还要写上收到申请之日，例如 --received 2026-02-13。')
  const wrong = given.filter((text) => readDay(text) === undefined)
  if (wrong.length > 0) return refuse(wordsOfWrongDays(wrong))
  const [first, ...others] = given.flatMap((text) => readDay(text) ?? [])
  const workingDays = readWorkingDays(options['working-days'])
  if (!workingDays.ok) return workingDays
  const events = (repeated['event'] ?? []).map(readEvent)
  const refusals = events.flatMap((event) => (event.ok ? [] : [harmless(event.refusal)]))
  if (first === undefined || refusals.length > 0) return refuse(refusals.join('\n'))
  const understood = nameConsultations(events.flatMap((event) => (event.ok ? [event.value] : [])))
  return done({ days: [first, ...others], workingDays: workingDays.value, events: understood })
}

// Before the first Regulation there was nothing to count, and nobody knows the holidays of the next century.
function readDay(text: string): Day | undefined {
  const found = parseDay(text)
  return found !== undefined && found >= '2008-05-01' && found <= '2099-12-31' ? found : undefined
}

function wordsOfWrongDays(wrong: readonly string[]): string {
  const named = wrong.slice(0, 5).map(harmless).join('、')
  const more = wrong.length > 5 ? `等 ${wrong.length} 个` : ''
  return `不是可以计算的日子：${named}${more}。日期写作 2026-02-13，在 2008-05-01 至 2099-12-31 之间。`
}

function readWorkingDays(text: string | true | undefined): Outcome<number | null, string> {
  if (text === undefined) return done(null)
  const number = typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= MOST_WORKING_DAYS) return done(number)
  return refuse(`--working-days 是 1 到 ${MOST_WORKING_DAYS} 的整数，不能是 ${harmless(String(text))}。`)
}
