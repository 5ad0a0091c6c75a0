import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'

/** The earliest day anything can have happened to a request: the day it was received, or else came in. */
export function firstDayOf({ state, request }: CaseFile): Day {
  return state.receivedOn ?? dayInChina(request.submittedAt)
}
