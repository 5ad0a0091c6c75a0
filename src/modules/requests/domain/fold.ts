import type { CaseState } from './case-state.ts'
import type { EventKind, RequestEvent } from './request-event.ts'

export type EventOf<Kind extends EventKind> = Extract<RequestEvent, { kind: Kind }>

/** What one kind of event does to a case. */
export type Fold<Kind extends EventKind> = (state: CaseState, event: EventOf<Kind>) => CaseState
export type Folds = { readonly [Kind in EventKind]?: Fold<Kind> }
