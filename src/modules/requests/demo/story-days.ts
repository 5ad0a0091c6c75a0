import { addDays, type Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { addWorkingDays, isWorkingDay, workingDayFrom } from '../../../statute/calendar/working-days.ts'

/**
 * The days of the stories of the imaginary county. They are counted in working days from the day they are told on (from
 * the next working day, where that is none), so that the work list is alive whenever somebody starts it for the first time
 * and every term ends as the story says.
 */
export type StoryDays = {
  readonly today: Day
  /** The working day so many working days before; below 0 it is one to come. */
  ago(workingDays: number): Day
  /** Words with their years and days filled in: `{year}`, `{year-1}` and `{day+8}` are counted from `from`. */
  words(text: string, from: Day): string
}

export function storyDays(calendar: WorkCalendar, today: Day): StoryDays {
  const start = workingDayFrom(calendar, today)
  const earlier: Day[] = [start]
  const ago = (workingDays: number): Day => {
    if (workingDays < 0) return addWorkingDays(calendar, start, -workingDays)
    for (let on = earlier.at(-1) ?? start; earlier.length <= workingDays;) {
      on = addDays(on, -1)
      if (isWorkingDay(calendar, on)) earlier.push(on)
    }
    return earlier[workingDays] ?? start
  }
  return {
    today,
    ago,
    words: (text, from) =>
      text
        .replace(/\{year(-\d+)?\}/g, (_whole, less?: string) => String(Number(from.slice(0, 4)) + Number(less ?? 0)))
        .replace(/\{day\+(\d+)\}/g, (_whole, more: string) => addWorkingDays(calendar, from, Number(more))),
  }
}
