import { dueIn, withFault, withTerm, type Course, type Law, type Step } from '../course.ts'
import type { ClockEventOf } from '../clock-event.ts'

/** Art. 33.2: at most 20 working days more, approved by the head of the unit, told before the term runs out. */
export const extendTerm: Step<'extended'> = (course, event, law) => {
  const { on, workingDays, approvedBy } = event
  const due = dueIn(course, law)
  if (due !== null && on > due) return withFault(course, 'extension-late', on, { by: due })
  if (!Number.isInteger(workingDays) || workingDays < 1) return withFault(course, 'extension-without-days', on)
  const extended = extendWithinLimit(course, event, law)
  return approvedBy === null ? withFault(extended, 'extension-unapproved', on) : extended
}

function extendWithinLimit(course: Course, { on, workingDays }: ClockEventOf<'extended'>, { rules }: Law): Course {
  const wanted = (course.terms.at(-1)?.extendedBy ?? 0) + workingDays
  const extended = withTerm(course, { extendedBy: Math.min(wanted, rules.extension) })
  return wanted > rules.extension ? withFault(extended, 'extension-too-long', on) : extended
}
