import type { ClockEventOf } from '../clock-event.ts'
import { countCountedDays } from '../count-term.ts'
import { beginTerm, dueIn, endWait, openWait, withFault, type Course, type Step, type Wait } from '../course.ts'

/** The reply; in time where its day of reference is not after the last day. */
export const reply: Step<'replied'> = (course, { on }, law) => {
  const due = dueIn(course, law)
  const ended: Course = { ...course, ending: { on, by: 'reply' } }
  if (due === null || on <= due) return ended
  return withFault(ended, 'reply-late', on, { by: due, workingDays: countCountedDays(law, due, on) })
}

/** The end without a reply; a lapse needs a notice whose time has run out. */
export const close: Step<'closed'> = (course, event, law) => {
  const due = dueIn(course, law)
  const { on } = event
  const ended = { ...lapse(course, event), ending: { on, by: 'closing' } as const }
  if (due === null || on <= due) return ended
  return withFault(ended, 'closed-late', on, { by: due, workingDays: countCountedDays(law, due, on) })
}

/**
 * Taken up again by order of a decision or judgment: within the time it sets, counted from the day after it was served; where
 * it sets none, within the law's full term, with all the law permits then.
 */
export const reopen: Step<'reopened'> = (course, { on, workingDays = null }, { rules }) => {
  const open = { ...endWait(course, on), ending: null, reasons: null }
  return workingDays === null
    ? beginTerm(open, 'reopening', on, rules.answer)
    : beginTerm(open, 'order', on, workingDays)
}

const waitedFor: Partial<Record<ClockEventOf<'closed'>['why'], Wait['for']>> = {
  'correction-lapsed': 'correction',
  'fee-lapsed': 'payment',
}

function lapse(course: Course, { on, why }: ClockEventOf<'closed'>): Course {
  const needed = waitedFor[why]
  if (needed === undefined) return course
  const wait = openWait(course)
  if (wait?.for !== needed) return withFault(course, 'closed-unfounded', on)
  return wait.by !== null && on <= wait.by ? withFault(course, 'closed-early', on, { by: wait.by }) : course
}
