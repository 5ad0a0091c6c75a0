import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Staff } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { StaffMember } from '../../accounts/public.ts'
import type { Organ } from '../../organizations/public.ts'
import type { openRequests } from '../../requests/public.ts'
import { remedyRefusals } from '../domain/refusals.zh.ts'
import type { NewRemedy } from '../domain/remedy.ts'
import { openRemedies, type OpenRemedies } from '../open-remedies.ts'

/** A case as it is told: its organ by name, its request by its description, the reconsideration before it by number. */
type DemoCase = Pick<NewRemedy, 'kind' | 'claimant' | 'matter' | 'instances' | 'redone'> & {
  readonly organ: string
  readonly request: string | null
  readonly after: string | null
}

export type CasesNeeds = {
  readonly database: Database
  requests(): Pick<ReturnType<typeof openRequests>, 'ask'>
  listDisclosingOrgans(): Promise<readonly Organ[]>
  listStaff(organId: string): Promise<readonly StaffMember[]>
}

/** The day the stories of the county are told on: nothing in them lies after it. */
const TOLD_AT = new Date('2026-11-22T02:00:00Z')

/** Enters the cases against the organs of the imaginary county; gives what could not be entered. */
export async function loadCases(needs: CasesNeeds, folder: string): Promise<readonly string[]> {
  const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly DemoCase[]
  const desk = { ...needs, remedies: openRemedies({ database: needs.database, now: () => TOLD_AT }) }
  const organs = await needs.listDisclosingOrgans()
  const faults: string[] = []
  for (const told of cases) {
    const organ = organs.find(({ name }) => name === told.organ)
    const fault = organ === undefined ? '没有这个机关' : await enter(desk, organ, told)
    if (fault !== undefined) faults.push(`${told.claimant}：${fault}`)
  }
  return faults
}

type Desk = CasesNeeds & { readonly remedies: OpenRemedies }

async function enter(needs: Desk, organ: Organ, told: DemoCase): Promise<string | undefined> {
  const { kind, claimant, matter, instances, redone } = told
  const actor = keeperOf(organ, await needs.listStaff(organ.id))
  if (actor === undefined) return '没有办理复议、诉讼的人员'
  const precededBy = told.after === null ? null : await findByNumber(needs, actor, told.after)
  const requestId = told.request === null ? null : await findByDescription(needs, actor, told.request)
  if (precededBy === undefined || requestId === undefined) return '没有所说的申请或者复议'
  const ties = { precededBy, afterReconsideration: precededBy !== null, requestId }
  const entry = { organId: organ.id, kind, claimant, matter, instances, redone, ...ties }
  const entered = await needs.remedies.act.register(actor, entry)
  return entered.ok ? undefined : remedyRefusals[entered.refusal].words
}

async function findByNumber({ remedies }: Desk, actor: Staff, words: string): Promise<string | undefined> {
  return (await remedies.ask.remedies(actor, { words }, { offset: 0, limit: 1 })).remedies[0]?.id
}

async function findByDescription(needs: CasesNeeds, actor: Staff, words: string): Promise<string | undefined> {
  return (await needs.requests().ask.workList(actor, { words }, { offset: 0, limit: 1 })).items[0]?.id
}

function keeperOf({ id }: Organ, members: readonly StaffMember[]): Staff | undefined {
  const member = members.find(({ permissions }) => permissions.has('keep-remedies'))
  return member === undefined ? undefined : { ...member, kind: 'staff', organId: id }
}
