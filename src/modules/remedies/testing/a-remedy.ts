import { day } from '../../../kernel/day.ts'
import type { Instance, NewRemedy, Remedy } from '../domain/remedy.ts'

/** A reconsideration accepted on 2026-03-02 whose copy came on 2026-03-05, for tests to change what matters. */
export function anInstance(parts: Partial<Instance> = {}): Instance {
  return {
    level: 'reconsideration',
    body: '示范县人民政府',
    caseNumber: '示县复〔2026〕8号',
    procedure: 'ordinary',
    acceptedOn: day('2026-03-02'),
    copyReceivedOn: day('2026-03-05'),
    answeredOn: null,
    hearingOn: null,
    decision: null,
    ...parts,
  }
}

/** The first instance of a suit, accepted and its copy received on the same days. */
export function aTrial(parts: Partial<Instance> = {}): Instance {
  return anInstance({ level: 'first', body: '示范县人民法院', caseNumber: '（2026）示0101行初8号', ...parts })
}

export function aNewRemedy(parts: Partial<NewRemedy> = {}): NewRemedy {
  return {
    organId: '20000000-0000-4000-8000-000000000001',
    kind: 'reconsideration',
    requestId: null,
    precededBy: null,
    afterReconsideration: false,
    claimant: '王小明',
    matter: '不服政府信息公开告知书',
    instances: [anInstance()],
    redone: null,
    ...parts,
  }
}

/** A case on the register. */
export function aRemedy(parts: Partial<Remedy> = {}): Remedy {
  return { id: '30000000-0000-4000-8000-000000000001', version: 1, ...aNewRemedy(), ...parts }
}

/** A suit with these instances. */
export function aSuit(instances: Remedy['instances'] = [aTrial()], parts: Partial<Remedy> = {}): Remedy {
  return aRemedy({ kind: 'suit', instances, ...parts })
}
