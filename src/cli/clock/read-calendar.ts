import { readFile } from 'node:fs/promises'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { statutoryCalendar, type WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { harmless } from '../text-width.ts'

/** The calendar to count by: that of a file an office exported, else that of the notices that come with the software. */
export async function readCalendar(path: string | true | undefined): Promise<Outcome<WorkCalendar, string>> {
  if (path === undefined) return done(statutoryCalendar)
  const text = await textOf(String(path))
  if (text === undefined) return refuse(`读不出文件 ${harmless(String(path))}。`)
  // Only those who name a file wait for what reads it.
  const { calendarOfFile, readCalendarFile } = await import('../../modules/calendar/public.ts')
  const file = readCalendarFile(text)
  return file.ok ? done(calendarOfFile(file.value)) : refuse(`${harmless(String(path))}：${harmless(file.refusal)}`)
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
