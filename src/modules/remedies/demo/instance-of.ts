import type { StoryDays } from '../../requests/public.ts'
import type { Instance } from '../domain/remedy.ts'
import type { DemoInstance } from './demo-case.ts'

/** An instance with its days, as they lie on the day it is told. */
export function instanceOf(told: DemoInstance, days: StoryDays): Instance {
  const { level, body, caseNumber, procedure, acceptedAgo, copyReceivedAgo, answeredAgo, hearingAgo, decision } = told
  const onDay = (ago: number | null) => (ago === null ? null : days.ago(ago))
  const acceptedOn = days.ago(acceptedAgo)
  return {
    ...{ level, body, procedure, acceptedOn, caseNumber: days.words(caseNumber, acceptedOn) },
    ...{ copyReceivedOn: days.ago(copyReceivedAgo), answeredOn: onDay(answeredAgo), hearingOn: onDay(hearingAgo) },
    decision:
      decision === null
        ? null
        : {
            ...{ result: decision.result, gist: decision.gist, on: days.ago(decision.ago) },
            receivedOn: days.ago(decision.receivedAgo),
            redo: decision.redoByAgo === null ? null : { by: days.ago(decision.redoByAgo) },
          },
  }
}
