import { findDay } from '../../../kernel/day.ts'
import type { OldMoment } from './old-text.ts'

/**
 * A day as old sites and lists write it, with its time where there is one: `2019-03-05 09:30`, `2019年3月5日`, `2019/3/5`,
 * `20190305`. Null for anything else and for days that do not exist.
 */
export function readMoment(written: string): OldMoment | null {
  const text = written.normalize('NFKC').trim()
  const parts = SPACED.exec(text) ?? TIGHT.exec(text)
  if (parts === null) return null
  const [, year = '', month = '', date = '', hour = '', minute = ''] = parts
  const on = findDay(Number(year), Number(month), Number(date))
  return on === undefined ? null : { on, time: timeOf(hour, minute) }
}

function timeOf(hour: string, minute: string): string {
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : ''
}

/** The instant of a moment; the beginning of the day where no time was told. China is UTC+8 all year. */
export function instantOf({ on, time }: OldMoment): Date {
  return new Date(`${on}T${time === '' ? '00:00' : time}:00+08:00`)
}

const SPACED = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2})[:时](\d{2}))?/
const TIGHT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
