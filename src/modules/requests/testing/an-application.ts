import { randomUUID } from 'node:crypto'
import { day } from '../../../kernel/day.ts'
import type { Application } from '../domain/application.ts'

/** What is handed in over the counter, for tests to change what matters. */
export function anApplication(parts: Partial<Application> & { readonly organId: string }): Application {
  return {
    submissionKey: randomUUID(),
    channel: 'in-person',
    arrivedOn: day('2026-02-13'),
    confirmedOn: null,
    applicant: {
      class: 'naturalPerson',
      name: '王小明',
      contact: { person: '', phone: '13800000000', email: '', address: '示范县柳林镇1号', postcode: '' },
    },
    identity: { kind: 'resident-card', number: '110101199003070070' },
    description: '柳林镇2025年土地征收补偿标准及发放明细。',
    wanted: { form: 'paper', way: 'post' },
    ...parts,
  }
}
