import { randomUUID } from 'node:crypto'
import type { Actor, Staff } from '../../src/kernel/actor.ts'
import type { Day } from '../../src/kernel/day.ts'
import type { Outcome } from '../../src/kernel/outcome.ts'
import type { Permission } from '../../src/kernel/permission.ts'
import type { Secrets } from '../../src/platform/secrets/secrets.ts'
import type { Organ } from '../../src/modules/organizations/public.ts'
import { takeProposal, takeVerdict, type DecisionNeeds } from '../../src/modules/requests/actions/decision-take.ts'
import { takeSending, takeService, type DeliveryNeeds } from '../../src/modules/requests/actions/delivery-take.ts'
import { takeLetterStep } from '../../src/modules/requests/actions/letter-issue.ts'
import { purgeIdentity } from '../../src/modules/requests/actions/purge-identity.ts'
import { registerRequest } from '../../src/modules/requests/actions/register-request.ts'
import { takeStep } from '../../src/modules/requests/actions/take-step.ts'
import type { NewLetter } from '../../src/modules/requests/data/letter-rows.ts'
import type { Application } from '../../src/modules/requests/domain/application.ts'
import { caseFileOf, type CaseFile } from '../../src/modules/requests/domain/case-file.ts'
import type { Proposal } from '../../src/modules/requests/domain/decision-proposal.ts'
import type { LetterMaking } from '../../src/modules/requests/domain/letter-making.ts'
import type { LetterStep } from '../../src/modules/requests/domain/letter-step.ts'
import type { NewRequest } from '../../src/modules/requests/domain/new-request.ts'
import type { RequestEvent } from '../../src/modules/requests/domain/request-event.ts'
import { formatRequestNumber, titleOf } from '../../src/modules/requests/domain/request-number.ts'
import type { StepRule } from '../../src/modules/requests/domain/step-rule.ts'
import type { Step } from '../../src/modules/requests/domain/steps.table.ts'

/** An organ with whoever works there and what its letters are made with. */
export type Desk = {
  readonly organ: Organ
  readonly secrets: Secrets
  readonly making: LetterMaking
  staffFor(permission: Permission): Staff
  /** The next number of a series in a year. */
  takeNumber(series: string, year: number): number
}

export type ToldEvent = { readonly event: RequestEvent; readonly actor: Actor; readonly at: Date }
type DeliveryEvent = Parameters<DeliveryNeeds['keepDelivery']>[1]

/** A case as it has to be written: what was sent, what happened, its letters and their ways. */
export type ToldCase = {
  readonly added: NewRequest
  readonly serial: number
  readonly file: CaseFile
  readonly events: readonly ToldEvent[]
  readonly letters: readonly NewLetter[]
  readonly deliveries: readonly DeliveryEvent[]
  readonly identityPurged: boolean
}

/** The verbs a course of a case is told with: the real actions, over records kept in memory. */
export type Teller = {
  file(): CaseFile
  today(): Day
  /** Lets it become that day; false where it has not come yet. */
  goTo(on: Day): boolean
  step<Input>(verb: readonly [Step, StepRule<Input>], input: Input, by?: Permission): Promise<void>
  letterStep<Input>(told: LetterStep<Input>, input: Input): Promise<void>
  propose(proposal: Pick<Proposal, 'decision' | 'letterId'>): Promise<void>
  verdict<Input>(verb: readonly [Step, StepRule<Input>], input: Input, by: Permission): Promise<void>
  send(sending: Omit<Parameters<typeof takeSending>[3], 'on'>): Promise<void>
  served(deliveryId: string): Promise<void>
  purge(): Promise<void>
  told(): ToldCase
}

/** Registers an application at a desk and gives what its course is told with. Nothing happens after `now`. */
export async function openTelling(desk: Desk, application: Application, now: Day): Promise<Teller> {
  const memory = await openMemory(desk, application)
  return { ...verbsOver(memory, desk), ...telling(memory, now) }
}

type Memory = Awaited<ReturnType<typeof openMemory>>

/** The records of one case, in place of the tables. */
async function openMemory(desk: Desk, application: Application) {
  const registered = await registerAt(desk, application)
  const { calendar } = desk.making
  const events: ToldEvent[] = []
  const letters = new Map<string, NewLetter>()
  const deliveries: DeliveryEvent[] = []
  const memory = {
    ...{ registered, events, letters, deliveries, calendar, purged: false },
    ...{ today: application.arrivedOn, actor: { kind: 'applicant' } as Actor },
    at: () => new Date(`${memory.today}T02:00:00Z`),
    addEvents: (before: Pick<CaseFile, 'request'>, added: readonly RequestEvent[]): Promise<CaseFile> => {
      for (const event of added) events.push({ event, actor: memory.actor, at: memory.at() })
      const all = events.map(({ event }) => event)
      memory.file = caseFileOf(before.request, all, calendar)
      return Promise.resolve(memory.file)
    },
    file: caseFileOf(registered.request, [], calendar),
  }
  await memory.addEvents(memory.file, registered.events)
  return memory
}

/** What the actions need, over these records. */
function needsOver(memory: Memory, desk: Desk): DecisionNeeds & DeliveryNeeds {
  const { letters, today, calendar } = memory
  return {
    context: { today, calendar, decisionSteps: desk.organ.settings.decisionSteps },
    ...{ addEvents: memory.addEvents, now: memory.at(), making: { ...desk.making, today } },
    lockCase: () => Promise.resolve(memory.file),
    takeNumber: (series, year) => Promise.resolve(desk.takeNumber(`letter:${series}`, year)),
    addLetter: async (added) => void letters.set(added.id, added),
    findLetter: async (_requestId, id) => onFile(letters.get(id)),
    issueDraft: async (id, { letter, number, on: issuedOn }) => {
      const draft = letters.get(id)
      if (draft !== undefined) letters.set(id, { ...draft, letter, number, issuedOn, status: 'issued' })
    },
    voidDraft: (id) => Promise.reject(new Error(`no draft is sent back here, but ${id}`)),
    keepDelivery: async (_requestId, event) => void memory.deliveries.push(event),
  }
}

function verbsOver(
  memory: Memory,
  desk: Desk,
): Pick<Teller, 'step' | 'letterStep' | 'propose' | 'verdict' | 'send' | 'served' | 'purge'> {
  const needs = () => needsOver(memory, desk)
  const as = (permission: Permission): Staff => {
    const staff = desk.staffFor(permission)
    memory.actor = staff
    return staff
  }
  const on = () => ({ requestId: memory.file.request.id, version: memory.file.version })
  return {
    step: async ([step, rule], input, by = 'handle-requests') =>
      mustBeDone(step, await takeStep(needs(), as(by), { on: on(), step, rule }, input)),
    letterStep: async (told, input) =>
      mustBeDone(told.step, await takeLetterStep(needs(), as('handle-requests'), { on: on(), told }, input)),
    propose: async (proposal) => {
      const empty = { enclosures: [], servedOnline: false, documents: [], copyIsClean: false }
      const taken = await takeProposal(needs(), as('handle-requests'), on(), { ...empty, ...proposal })
      mustBeDone(`propose ${proposal.decision.outcome}`, taken)
    },
    verdict: async ([step, rule], input, by) =>
      mustBeDone(step, await takeVerdict(needs(), as(by), { on: on(), step, rule }, input)),
    send: async (sending) => {
      const sent = { ...sending, on: memory.today }
      mustBeDone('send-letter', await takeSending(needs(), as('register-requests'), on(), sent))
    },
    served: async (deliveryId) => {
      const served = { deliveryId, on: memory.today, by: '申请人签收' }
      mustBeDone('letter-served', await takeService(needs(), as('register-requests'), on(), served))
    },
    purge: () => purge(memory, desk),
  }
}

async function purge(memory: Memory, desk: Desk): Promise<void> {
  memory.actor = { kind: 'program', name: '身份信息定期清除' }
  const asked = { requestId: memory.file.request.id, afterDays: desk.organ.settings.purgeIdentityAfterDays }
  const purging = {
    ...{ today: memory.today, lockCase: () => Promise.resolve(memory.file), addEvents: memory.addEvents },
    clearIdentity: async () => void (memory.purged = true),
    ...{ identityProofs: () => Promise.resolve([]), purgeFile: () => Promise.resolve() },
  }
  mustBeDone('purge-identity', await purgeIdentity(purging, asked))
}

function telling(memory: Memory, now: Day): Pick<Teller, 'file' | 'today' | 'goTo' | 'told'> {
  const { registered, events, deliveries } = memory
  return {
    file: () => memory.file,
    today: () => memory.today,
    goTo: (day) => {
      if (day > memory.today) memory.today = day
      return memory.today <= now
    },
    told: () => ({
      ...{ added: registered.added, serial: registered.serial, file: memory.file, events, deliveries },
      letters: [...memory.letters.values()],
      identityPurged: memory.purged,
    }),
  }
}

/** What the register keeps of an application, with the next number of its year. */
export async function registerAt(desk: Desk, application: Application) {
  const kept: { added: NewRequest; serial: number; request: CaseFile['request']; events: readonly RequestEvent[] }[] =
    []
  const registered = await registerRequest(
    {
      ...{ now: new Date(`${application.arrivedOn}T02:00:00Z`), secrets: desk.secrets, organ: desk.organ },
      findSubmitted: () => Promise.resolve(undefined),
      putOnRegister: (added, events) => {
        const serial = desk.takeNumber('register', added.year)
        const request = requestOf(added, serial)
        kept.push({ added, serial, request, events })
        return Promise.resolve(caseFileOf(request, events, desk.making.calendar))
      },
    },
    application,
  )
  const [one] = kept
  if (!registered.ok || one === undefined) throw new Error('an application was not registered')
  return one
}

function requestOf(added: NewRequest, serial: number): CaseFile['request'] {
  const { organId, channel, submittedAt, description, wanted, applicant, identity } = added
  return {
    ...{ id: randomUUID(), organId, channel, submittedAt, description, wanted },
    number: formatRequestNumber(added.prefix, added.year, serial),
    title: titleOf(description),
    applicant: { ...applicant, identity: identity && { kind: identity.kind, masked: identity.masked } },
    applicantKey: identity?.digest ?? null,
  }
}

function onFile(letter: NewLetter | undefined) {
  if (letter === undefined) return undefined
  const { draft } = letter
  return { ...letter, code: draft.code, addressee: draft.recipient.name }
}

function mustBeDone(what: string, taken: Outcome<unknown, string>): void {
  if (!taken.ok) throw new Error(`${what} was refused: ${taken.refusal}`)
}
