import { dayInChina } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Secrets } from '../../../platform/secrets/secrets.ts'
import { receiptOf } from '../../../statute/terms/receipt.ts'
import type { Acted } from '../../audit/public.ts'
import type { Organ } from '../../organizations/public.ts'
import { channelLabel } from '../domain/channel.table.ts'
import type { Application } from '../domain/application.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { NewRequest } from '../domain/new-request.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import { digestOfCode, queryCodeFor } from './query-codes.ts'
import { sealIdentity } from './seal-identity.ts'

/** What the applicant, or the clerk for the applicant, needs to know afterwards. */
export type Registered = {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly again: boolean
}

export type RegisterNeeds = {
  readonly now: Date
  readonly secrets: Secrets
  /** The organ asked, read before the transaction: within it no second connection may be wanted. */
  readonly organ: Organ | undefined
  findSubmitted(submissionKey: string): Promise<{ readonly id: string; readonly number: string } | undefined>
  putOnRegister(added: NewRequest, events: readonly RequestEvent[]): Promise<CaseFile>
}

/** Registers what came in (条例 第二十九条至第三十一条). The same form sent twice is one request, with one number and one code. */
export async function registerRequest(
  needs: RegisterNeeds,
  application: Application,
): Promise<Outcome<Acted<Registered>, Refusal>> {
  const code = queryCodeFor(needs.secrets, application.submissionKey)
  const before = await needs.findSubmitted(application.submissionKey)
  const { organ } = needs
  if (organ === undefined) return refuse('no-such-organ')
  if (before !== undefined)
    return done({ value: { ...before, code, again: true }, deeds: [sentAgain(organ.id, before)] })
  const today = dayInChina(needs.now)
  if (application.arrivedOn > today || (application.confirmedOn ?? today) > today) return refuse('day-in-future')
  const { request } = await needs.putOnRegister(
    newRequestOf(needs, application, organ, code),
    firstEvents(application, organ),
  )
  const deed = {
    organId: organ.id,
    action: 'request.register',
    subject: { kind: 'request', id: request.id },
    detail: { number: request.number, channel: channelLabel(request.channel) },
  }
  return done({ value: { id: request.id, number: request.number, code, again: false }, deeds: [deed] })
}

function sentAgain(organId: string, { id, number }: { readonly id: string; readonly number: string }) {
  return { organId, action: 'request.send-again', subject: { kind: 'request', id }, detail: { number } }
}

/**
 * The day of receipt is the day it came for a visit or signed post, and for a channel the law does not name where the
 * organ has announced so; else it waits for both sides to confirm.
 */
function firstEvents({ channel, arrivedOn, confirmedOn }: Application, { settings }: Organ): readonly RequestEvent[] {
  const setByOrgan = settings.otherReceipt === 'arrival' ? arrivedOn : null
  const { receivedOn } = receiptOf({ channel, arrivedOn, confirmedOn: null, setByOrgan })
  const certain = receivedOn === 'unconfirmed' ? null : receivedOn
  const registered: RequestEvent = { kind: 'registered', on: arrivedOn, channel, receivedOn: certain }
  if (certain !== null || confirmedOn === null) return [registered]
  return [registered, { kind: 'confirmed', on: confirmedOn, how: '登记时已与申请人确认' }]
}

function newRequestOf(
  { secrets, now }: RegisterNeeds,
  application: Application,
  organ: Organ,
  code: string,
): NewRequest {
  const { identity } = application
  return {
    organId: organ.id,
    prefix: organ.settings.registerPrefix,
    year: Number(dayInChina(now).slice(0, 4)),
    submissionKey: application.submissionKey,
    codeDigest: digestOfCode(secrets, code),
    channel: application.channel,
    submittedAt: now,
    applicant: application.applicant,
    identity: identity === null ? null : sealIdentity(secrets, identity.kind, identity.number),
    description: application.description,
    wanted: application.wanted,
  }
}
