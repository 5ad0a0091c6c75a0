import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { StaffMember } from '../../accounts/public.ts'
import type { Organ } from '../../organizations/public.ts'
import { storyDays, type openRequests, type StoryDays } from '../../requests/public.ts'
import { remedyRefusals } from '../domain/refusals.zh.ts'
import { openRemedies, type OpenRemedies } from '../open-remedies.ts'
import type { DemoCase } from './demo-case.ts'
import { instanceOf } from './instance-of.ts'

export type CasesNeeds = {
  readonly database: Database
  readonly now: () => Date
  calendar(organId: string): Promise<WorkCalendar>
  requests(): Pick<ReturnType<typeof openRequests>, 'ask'>
  listDisclosingOrgans(): Promise<readonly Organ[]>
  listStaff(organId: string): Promise<readonly StaffMember[]>
}

/** Enters the cases against the organs of the imaginary county; gives what could not be entered. */
export async function loadCases(needs: CasesNeeds, folder: string): Promise<readonly string[]> {
  const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly DemoCase[]
  const organs = await needs.listDisclosingOrgans()
  const desk = { ...needs, remedies: openRemedies(needs), numbers: new Map<string, string>() }
  const faults: string[] = []
  for (const told of cases) {
    const organ = organs.find(({ name }) => name === told.organ)
    const fault =
      organ === undefined ? '没有这个机关' : await enter({ ...desk, days: await daysOf(needs, organ) }, organ, told)
    if (fault !== undefined) faults.push(`${told.claimant}：${fault}`)
  }
  return faults
}

async function daysOf(needs: CasesNeeds, organ: Organ): Promise<StoryDays> {
  return storyDays(await needs.calendar(organ.id), dayInChina(needs.now()))
}

type Desk = CasesNeeds & {
  readonly remedies: OpenRemedies
  readonly days: StoryDays
  /** Case number as it is told, such as `示县复〔{year}〕8号` → the id it was entered under. */
  readonly numbers: Map<string, string>
}

async function enter(needs: Desk, organ: Organ, told: DemoCase): Promise<string | undefined> {
  const actor = keeperOf(organ, await needs.listStaff(organ.id))
  if (actor === undefined) return '没有办理复议、诉讼的人员'
  const precededBy = told.after === null ? null : needs.numbers.get(told.after)
  const requestId = told.request === null ? null : await findByDescription(needs, actor, told.request)
  if (precededBy === undefined || requestId === undefined) return '没有所说的申请或者复议'
  const { kind, claimant, matter } = told
  const ties = { precededBy, afterReconsideration: precededBy !== null, requestId }
  const [first, ...later] = told.instances
  const instances = [instanceOf(first, needs.days), ...later.map((one) => instanceOf(one, needs.days))] as const
  const redone = told.redone === null ? null : { on: pastDay(needs.days, told.redone.ago), how: told.redone.how }
  const entry = { organId: organ.id, kind, claimant, matter, instances, redone, ...ties }
  const entered = await needs.remedies.act.register(actor, entry)
  if (!entered.ok) return remedyRefusals[entered.refusal].words
  needs.numbers.set(first.caseNumber, entered.value)
  return undefined
}

function pastDay(days: StoryDays, workingDays: number): Day {
  const on = days.ago(workingDays)
  return on < days.today ? on : days.today
}

async function findByDescription(needs: CasesNeeds, actor: Staff, words: string): Promise<string | undefined> {
  return (await needs.requests().ask.workList(actor, { words }, { offset: 0, limit: 1 })).items[0]?.id
}

function keeperOf({ id }: Organ, members: readonly StaffMember[]): Staff | undefined {
  const member = members.find(({ permissions }) => permissions.has('keep-remedies'))
  return member === undefined ? undefined : { ...member, kind: 'staff', organId: id }
}
