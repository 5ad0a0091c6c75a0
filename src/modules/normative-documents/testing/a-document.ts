import { day } from '../../../kernel/day.ts'
import type { NormativeDocument } from '../domain/document.ts'

/** A document of the imaginary county, in force since 2024. */
export function aDocument(differs: Partial<NormativeDocument> = {}): NormativeDocument {
  return {
    ...{ id: 1, organId: 'county', kind: 'normative-document', stage: 'issued', version: 1, imported: false },
    ...{ title: '示范县人民政府关于促进民营经济发展若干措施的通知', text: '各乡镇人民政府：', draftedBy: '' },
    ...{ coIssuers: [], topic: null, market: true, trial: false, madeOn: day('2024-01-05') },
    ...{ documentNumber: '示政规〔2024〕1号', registryNumber: '示政规-2024-0001' },
    ...{ itemId: null, publishedOn: null, filed: null, trail: [] },
    facts: [{ change: 'issued', on: day('2024-01-05'), effectiveOn: day('2024-02-05'), expiresOn: day('2029-02-04') }],
    ...differs,
  }
}
