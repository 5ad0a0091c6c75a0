import { parseDay, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Application } from './application.ts'
import type { EntryErrors } from './application-entry.ts'
import { channels } from './channel.table.ts'

/** How and when a request came; what the day of receipt is follows from it (条例 第三十一条). */
export type ArrivalEntry = Pick<Application, 'channel' | 'arrivedOn' | 'confirmedOn'>

type Sent = Readonly<Record<string, string>>

/** Reads what a clerk enters about the arrival; an unconfirmed request has no day of confirmation. */
export function readArrivalEntry(sent: Sent, today: Day): Outcome<ArrivalEntry, EntryErrors> {
  const channel = channels.find(({ key }) => key === sent['channel'])?.key
  const arrivedOn = readDay(sent, 'arrivedOn', today)
  const confirmedOn = isLeftOut(sent, 'confirmedOn') ? done(null) : readDay(sent, 'confirmedOn', today)
  const wrong: readonly [string, string | undefined][] = [
    ['channel', channel === undefined ? '请选择申请的渠道。' : undefined],
    ['arrivedOn', faultIn(arrivedOn)],
    ['confirmedOn', faultIn(confirmedOn) ?? faultOfOrder(arrivedOn, confirmedOn)],
  ]
  const errors = Object.fromEntries(wrong.filter((entry): entry is [string, string] => entry[1] !== undefined))
  if (Object.keys(errors).length > 0 || channel === undefined || !arrivedOn.ok || !confirmedOn.ok) return refuse(errors)
  return done({ channel, arrivedOn: arrivedOn.value, confirmedOn: confirmedOn.value })
}

type ReadDay = Outcome<Day | null, string>

function faultIn(read: ReadDay): string | undefined {
  return read.ok ? undefined : read.refusal
}

function faultOfOrder(arrived: ReadDay, confirmed: ReadDay): string | undefined {
  if (!arrived.ok || !confirmed.ok || arrived.value === null || confirmed.value === null) return undefined
  return confirmed.value < arrived.value ? '确认日期不能早于申请到达的日期。' : undefined
}

function isLeftOut(sent: Sent, name: string): boolean {
  return (sent[name] ?? '').trim() === ''
}

function readDay(sent: Sent, name: string, today: Day): Outcome<Day, string> {
  const on = parseDay((sent[name] ?? '').trim())
  if (on === undefined) return refuse('请填写日期，例如 2026-03-02。')
  return on > today ? refuse('日期不能晚于今天。') : done(on)
}
