export type { Recount } from './actions/recount.ts'
export { deedWords } from './deed-words.zh.ts'
export { openCalendar, type OpenCalendar } from './open-calendar.ts'
export { calendarInForce, loadCalendar } from './queries/load-calendar.ts'
