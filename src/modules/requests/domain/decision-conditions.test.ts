import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, onDay, received } from '../testing/a-case.ts'
import { isOpinionOutstanding, metOnFile } from './decision-conditions.ts'
import { proposeDecision } from './decision-proposal.ts'
import type { ConsultedParty, OpinionAnswer, RequestEvent } from './request-event.ts'

function asked(party: ConsultedParty, id = 'a'): RequestEvent {
  return {
    ...{ kind: 'consultation-sent', on: day('2026-02-24'), consultationId: id, with: party },
    ...{ party: '对方', matter: '单价', letterId: null },
  }
}

function answered(answer: OpinionAnswer, id = 'a'): RequestEvent {
  return { kind: 'consultation-answered', on: day('2026-02-26'), consultationId: id, answer, reasons: '' }
}

function refuseForThirdParty(events: readonly RequestEvent[]) {
  const fields = { rightKind: '商业秘密', harmReason: '泄露单价', publicInterestNote: '无重大影响' }
  const decision = { outcome: 'denied-third-party', variant: 'denied', fields, withheld: [] }
  const proposal = { decision, letterId: 'l', enclosures: [], servedOnline: false, documents: [], copyIsClean: false }
  return proposeDecision(aCase([received, ...events]), proposal, onDay('2026-02-27'))
}

test('nothing is kept closed for third parties who all agree to its disclosure (Art. 15)', () => {
  const agreed = { ok: false, refusal: 'third-party-agreed' }
  expect(refuseForThirdParty([asked('third-party'), answered('agrees')])).toEqual(agreed)
  const one = [asked('third-party'), answered('agrees'), asked('third-party', 'b')]
  expect(refuseForThirdParty([...one, answered('disagrees', 'b')]).ok).toBe(true)
  expect(refuseForThirdParty([asked('co-maker'), answered('agrees')])).toEqual({ ok: false, refusal: 'not-on-file' })
})

test.each(['third-party', 'co-maker', 'other-organ'] as const)(
  'silence of a %s holds up the decision for its 15 working days and no longer',
  (party) => {
    const file = aCase([received, asked(party)])
    const [{ answerBy } = { answerBy: day('2026-01-01') }] = file.clock.consultations
    expect(answerBy).toBe('2026-03-16')
    expect(isOpinionOutstanding(file, answerBy)).toBe(true)
    expect(isOpinionOutstanding(file, day('2026-03-17'))).toBe(false)
  },
)

test('reasons found good are no ground to refuse a request as one of too many (Art. 35)', () => {
  const reasons: RequestEvent = {
    ...{ kind: 'reasons-asked', on: day('2026-02-24'), counts: '41件', answerBy: day('2026-03-03'), letterId: null },
  }
  const heard = (reasonable: boolean): RequestEvent => ({
    ...{ kind: 'reasons-given', on: day('2026-02-26'), reasons: '课题研究', reasonable },
  })
  const { calendar, today } = onDay('2026-02-27')
  const met = (...events: readonly RequestEvent[]) =>
    metOnFile(aCase([received, reasons, ...events]), { today, calendar, documents: [], copyIsClean: false })
  expect(met(heard(false))).toContain('reasons-asked')
  expect(met(heard(true))).not.toContain('reasons-asked')
  expect(met()).not.toContain('reasons-asked')
})
