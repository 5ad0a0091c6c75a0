import type { Staff } from '../../../kernel/actor.ts'
import type { GazetteIssue, GazetteText } from '../domain/issue.ts'

/** An issue of the imaginary county being put together by 办小县. */
export function anIssue(differs: Partial<GazetteIssue> = {}): GazetteIssue {
  return {
    ...{ id: 7, organId: 'county', stage: 'assembling', published: null, earlier: null, errata: [], version: 3 },
    texts: [aText({ id: 1 }), aText({ id: 2 }), aText({ id: 3, section: 'appointments', itemId: null })],
    trail: [
      {
        seq: 1,
        step: 'begin',
        detail: {},
        actorId: 'clerk',
        actorName: '办小县',
        at: new Date('2026-03-01T02:00:00Z'),
      },
    ],
    ...differs,
  }
}

export function aText(differs: Partial<GazetteText> = {}): GazetteText {
  return {
    ...{ id: 1, section: 'government-documents', itemId: 11, erratumId: null, page: null },
    ...{ title: '关于加强农村公路管护工作的实施意见', documentNumber: '示政发〔2026〕11号' },
    ...differs,
  }
}

/** Somebody of the county with all that the gazette needs. */
export function someone(accountId: string): Staff {
  const permissions = new Set(['see-items', 'write-items', 'approve-items', 'publish-items', 'supervise'] as const)
  return { kind: 'staff', accountId, name: accountId, organId: 'county', permissions }
}
