import { day, type Day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import type { Request } from '../domain/request.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { StepContext } from '../domain/step-rule.ts'

const request: Request = {
  id: '10000000-0000-4000-8000-000000000001',
  organId: '20000000-0000-4000-8000-000000000001',
  number: '依申请〔2026〕1号',
  channel: 'in-person',
  submittedAt: new Date('2026-02-13T02:00:00Z'),
  applicant: {
    class: 'naturalPerson',
    name: '王小明',
    contact: { person: '', phone: '13800000000', email: '', address: '', postcode: '' },
    identity: null,
  },
  applicantKey: 'key',
  title: '土地征收补偿标准',
  description: '柳林镇2025年土地征收补偿标准。',
  wanted: { form: 'paper', way: 'post' },
}

/** Received over the counter on 2026-02-13, due 2026-03-19. */
export const received: RequestEvent = {
  kind: 'registered',
  on: day('2026-02-13'),
  channel: 'in-person',
  receivedOn: day('2026-02-13'),
}

/** Sent online on 2026-02-13, not confirmed yet. */
export const sentOnline: RequestEvent = { ...received, channel: 'online', receivedOn: null }

/** A case with these events, by the calendar in force. */
export function aCase(events: readonly RequestEvent[] = [received], parts: Partial<Request> = {}): CaseFile {
  return caseFileOf({ ...request, ...parts }, events, statutoryCalendar)
}

/** Who acts on a day, for rules. */
export function onDay(today: string): StepContext {
  return {
    today: day(today) satisfies Day,
    calendar: statutoryCalendar,
    decisionSteps: ['review', 'approve'],
    actor: { kind: 'staff', accountId: 'a', name: '李经办', organId: request.organId, permissions: new Set() },
  }
}
