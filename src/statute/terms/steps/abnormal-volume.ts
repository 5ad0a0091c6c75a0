import { dueIn, withFault, withTerm, type Step } from '../course.ts'

/** Art. 35: asking for reasons stops nothing; the law excludes no time for it. */
export const askForReasons: Step<'reasons-asked'> = (course, { answerBy }) => ({
  ...course,
  reasons: { by: answerBy ?? null, given: false },
})

export const hearReasons: Step<'reasons-given'> = (course, { on }) =>
  course.reasons === null
    ? withFault(course, 'reasons-unasked', on)
    : { ...course, reasons: { ...course.reasons, given: true } }

/** Art. 35: where the reasons are good and the term is too short, a reasonable later day is set and told. */
export const delayReply: Step<'delayed'> = (course, { on, until }, law) => {
  const due = dueIn(course, law)
  if (due !== null && on > due) return withFault(course, 'delay-late', on, { by: due })
  if (due !== null && until <= due) return withFault(course, 'delay-idle', on, { by: due })
  const delayed = withTerm(course, { until })
  return course.reasons === null ? withFault(delayed, 'delay-unasked', on) : delayed
}
