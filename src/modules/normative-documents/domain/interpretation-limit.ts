import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'

/** 国办发〔2016〕80号: what interprets a document is online within three working days of the document. */
export function interpretBy(publishedOn: Day, calendar: WorkCalendar): Day {
  return addWorkingDays(calendar, publishedOn, 3)
}

/** How many of these forms are more than words (多样化解读), and of how many. */
export function shareOfForms(
  forms: readonly string[],
  isText: (form: string) => boolean,
): { readonly more: number; readonly all: number } {
  return { more: forms.filter((form) => !isText(form)).length, all: forms.length }
}
