import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { openRequests } from '../open-requests.ts'

type Requests = ReturnType<typeof openRequests>

/** The case a story is about on a day, and who of the organ may do what. */
export type Scene = {
  readonly requests: Requests
  readonly requestId: string
  readonly calendar: WorkCalendar
  readonly organ: Organ
  readonly organs: readonly Organ[]
  /** Online only where the letter can name an internet channel for reconsideration (行政复议法 第二十二条). */
  readonly servedOnline: boolean
  readonly staffFor: (permission: Permission) => Staff
  /** Cases as the last step left them, so that none is asked for again. */
  readonly known: Map<string, CaseFile>
  /** The request another story is about. */
  readonly requestOf: (title: string) => string
}

export type Told = Promise<Outcome<unknown, Refusal>>

/** Tells turns of these kinds. */
export type Tellers<Turn extends { readonly turn: string }> = {
  readonly [Kind in Turn['turn']]: (scene: Scene, turn: Extract<Turn, { turn: Kind }>, on: Day) => Told
}

/** The case as it stands now. */
export async function caseNow({ requests, requestId, staffFor, known }: Scene): Promise<CaseFile> {
  const kept = known.get(requestId)
  if (kept !== undefined) return kept
  const found = await requests.ask.findCase(staffFor('approve-decisions'), requestId)
  if (found === undefined) throw new Error(`no case ${requestId}`)
  return found.file
}

/** The case as it stands now, for a step. */
export async function standing(scene: Scene) {
  return { requestId: scene.requestId, version: (await caseNow(scene)).version }
}

/** Keeps in mind how a step left the case. */
export async function noted(
  { requestId, known }: Scene,
  taking: Promise<Outcome<CaseFile, Refusal>>,
): Promise<Outcome<CaseFile, Refusal>> {
  const taken = await taking
  if (taken.ok) known.set(requestId, taken.value)
  return taken
}
