import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { CaseFile } from './case-file.ts'
import type { EventOf } from './fold.ts'
import type { Refusal } from './refusals.zh.ts'
import type { EventKind, RequestEvent } from './request-event.ts'

/** One matter a request (一事一申请), in the applicant's words; refused where it is not several, or a fee was asked for the whole. */
export function partsToSplit({ state }: CaseFile, parts: readonly string[]): Outcome<readonly string[], Refusal> {
  const written = parts.map((part) => part.trim()).filter((part) => part !== '')
  if (written.length < 2) return refuse('too-few-parts')
  if (state.fee !== null) return refuse('fee-already-noticed')
  return done(written)
}

// Letters stay with the request they were written for.
const carriedOn = [
  'registered',
  'confirmed',
  'assigned',
  'correction-asked',
  'corrected',
  'consultation-sent',
  'consultation-received',
  'consultation-answered',
  'extension-asked',
  'extension-approved',
  'extended',
  'reasons-asked',
  'reasons-sent',
  'reasons-given',
  'delayed',
  'restricted',
] as const satisfies readonly EventKind[]

type Carried = EventOf<(typeof carriedOn)[number]>

/** What a part starts with: the day of receipt and everything else that moves the clock, so that no part gains or loses a day. */
export function eventsOfPart({ request, events }: CaseFile, on: RequestEvent['on']): readonly RequestEvent[] {
  const carried = events
    .filter(isCarried)
    .map((event): RequestEvent => ('letterId' in event ? { ...event, letterId: null } : event))
  return [...carried, { kind: 'split-from', on, requestId: request.id, number: request.number }]
}

function isCarried(event: RequestEvent): event is Carried {
  return carriedOn.some((kind) => kind === event.kind)
}
