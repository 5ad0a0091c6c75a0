import { addDays, type Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'
import type { RequestEvent } from './request-event.ts'

/** The last day of archiving whose identity numbers and proofs go today. */
export function purgedWhenArchivedBy(today: Day, afterDays: number): Day {
  return addDays(today, -afterDays)
}

/** What is written of it: why, and never what it was. */
export function identityPurged(
  { state }: CaseFile,
  { today, afterDays }: { today: Day; afterDays: number },
): RequestEvent {
  const since = state.archivedOn === null ? '申请转出、并案或者拆分' : '归档'
  return { kind: 'identity-purged', on: today, why: `${since}满${afterDays}日，按规定清除证件号码和身份证明材料` }
}
