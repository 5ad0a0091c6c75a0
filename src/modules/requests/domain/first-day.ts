import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'

/** The earliest day anything can have happened to a request: the day it was received, or else came in. */
export function firstDayOf(file: CaseFile): Day {
  return file.state.receivedOn ?? arrivedOn(file)
}

/** The day it came in. A clerk may have put it on the register later, which is when it was submitted to us. */
export function arrivedOn({ events, request }: CaseFile): Day {
  return events.find(({ kind }) => kind === 'registered')?.on ?? dayInChina(request.submittedAt)
}
