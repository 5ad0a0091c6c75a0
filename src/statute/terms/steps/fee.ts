import { addWorkingDays } from '../../calendar/working-days.ts'
import { beginTerm, dueIn, endWait, openWait, withFault, type Step } from '../course.ts'

/** The fee notice stops the term; there are 20 working days to pay from the day after it reached the applicant. */
export const serveFeeNotice: Step<'fee-noticed'> = (course, { on, servedOn = on }, law) => {
  const due = dueIn(course, law)
  if (due !== null && on > due) return withFault(course, 'fee-notice-late', on, { by: due })
  const by = servedOn === null ? null : addWorkingDays(law.calendar, servedOn, law.rules.payment)
  return { ...course, waits: [...course.waits, { for: 'payment', since: on, by, endedOn: null }] }
}

/** The term begins anew on the day after payment, in full: the day of payment is day 0. */
export const takePayment: Step<'fee-paid'> = (course, { on }, { rules }) => {
  const wait = openWait(course)
  if (wait?.for !== 'payment') return withFault(course, 'fee-paid-unasked', on)
  const begun = beginTerm(endWait(course, on), 'payment', on, rules.answer)
  return wait.by !== null && on > wait.by ? withFault(begun, 'fee-paid-late', on, { by: wait.by }) : begun
}
