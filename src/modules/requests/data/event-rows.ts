import type { Actor } from '../../../kernel/actor.ts'
import type { KeptEvent } from '../domain/kept-event.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { EventTable } from './request-tables.ts'

type StoredRow = Pick<EventTable, 'seq' | 'kind' | 'on_day' | 'actor_name'> & {
  readonly body: Readonly<Record<string, unknown>>
  readonly at: Date
}

export function eventOfRow({ seq, kind, on_day, body, at, actor_name }: StoredRow): KeptEvent {
  // Rows are only ever written by rowOfEvent, so the body has the shape of its kind.
  return { seq, event: { ...body, kind, on: on_day } as RequestEvent, at, by: actor_name }
}

/** Who added an event, and when. */
export type EventAuthor = { readonly actor: Actor; readonly at: Date }

export function rowOfEvent(requestId: string, seq: number, event: RequestEvent, actor: Actor) {
  const { kind, on, ...body } = event
  return { request_id: requestId, seq, kind, on_day: on, body: JSON.stringify(body), ...actorColumns(actor) }
}

function actorColumns(actor: Actor) {
  if (actor.kind === 'staff') return { actor_kind: actor.kind, actor_id: actor.accountId, actor_name: actor.name }
  return { actor_kind: actor.kind, actor_id: null, actor_name: actor.kind === 'applicant' ? '申请人' : actor.name }
}
