import { addWorkingDays } from '../../calendar/working-days.ts'
import { beginTerm, correctionFrom, dueIn, endWait, openWait, withFault, type Step } from '../course.ts'

/** Art. 30: what is unclear is asked once, within 7 working days; the term waits for the corrected application. */
export const askForCorrection: Step<'correction-asked'> = (course, { on, answerBy }, law) => {
  if (course.waits.some((wait) => wait.for === 'correction')) return withFault(course, 'second-correction', on)
  const due = dueIn(course, law)
  // A term that has run out is not revived by asking.
  if (due !== null && on > due) return withFault(course, 'correction-after-due', on, { by: due })
  const wait = { for: 'correction', since: on, by: answerBy ?? null, endedOn: null } as const
  const waiting = { ...course, waits: [...course.waits, wait] }
  const noticeBy = addWorkingDays(law.calendar, correctionFrom(course) ?? on, law.rules.correctionNotice)
  return on > noticeBy ? withFault(waiting, 'correction-late', on, { by: noticeBy }) : waiting
}

/** Art. 30: the term begins on the day the corrected application is received, in full. */
export const receiveCorrection: Step<'corrected'> = (course, { on }, { rules }) => {
  const wait = openWait(course)
  if (wait?.for !== 'correction') return withFault(course, 'corrected-unasked', on)
  const begun = beginTerm(endWait(course, on), 'correction', on, rules.answer)
  return wait.by !== null && on > wait.by ? withFault(begun, 'corrected-late', on, { by: wait.by }) : begun
}
