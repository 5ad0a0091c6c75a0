import type { RequestEvent } from './request-event.ts'

/** An event with who did it and when it was written down. */
export type KeptEvent = { readonly seq: number; readonly event: RequestEvent; readonly at: Date; readonly by: string }
