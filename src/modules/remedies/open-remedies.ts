import type { Actor, Staff } from '../../kernel/actor.ts'
import { dayInChina, type Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { registerRemedy } from './actions/register-remedy.ts'
import { takeRemedyStep, type StepOn } from './actions/take-remedy-step.ts'
import { remedyRecords } from './data/remedy-records.ts'
import type { RemedyTables } from './data/remedy-tables.ts'
import type { RemedyStep } from './domain/next-steps.ts'
import { openStages } from './domain/remedy-stage.ts'
import type { NewRemedy } from './domain/remedy.ts'
import type { StepRule } from './domain/step-rule.ts'
import { listRemedies, type RemedyFilter } from './queries/list-remedies.ts'
import { remedyById } from './queries/remedy-by-id.ts'
import { table4 } from './queries/table4.ts'

export type RemediesNeeds = { readonly database: Database; now(): Date }

type StepOf<Input> = { readonly step: RemedyStep; readonly rule: StepRule<Input> }

/** More open cases than an organ ever has. */
const ALL_OPEN = 1000
const ALL_OF_REQUEST = 100

/** Everything that can be asked about reconsiderations and suits and done to them, over one database. */
export function openRemedies(needs: RemediesNeeds) {
  const { database } = needs
  const today = () => dayInChina(needs.now())
  const tables = database.withTables<RemedyTables>()
  return {
    ask: {
      remedies: (actor: Staff, filter: RemedyFilter, page: { readonly offset: number; readonly limit: number }) =>
        listRemedies(tables, actor.organId, filter, page),
      openRemedies: (actor: Staff, filter: RemedyFilter = {}) =>
        listRemedies(tables, actor.organId, { ...filter, stages: openStages }, { offset: 0, limit: ALL_OPEN }),
      remediesOfRequest: async (actor: Staff, requestId: string) =>
        (await listRemedies(tables, actor.organId, { requestId }, { offset: 0, limit: ALL_OF_REQUEST })).remedies,
      findRemedy: (actor: Staff, id: string) => remedyById(tables, actor.organId, id),
      table4: (actor: Staff, period: { readonly from: Day; readonly to: Day }) => table4(tables, actor.organId, period),
    },
    act: {
      register: (actor: Actor, remedy: NewRemedy) =>
        act(database, actor, (transaction) =>
          registerRemedy({ ...remedyRecords(transaction, remedy.organId), today: today() }, actor, remedy),
        ),
      step: <Input>(actor: Staff, on: StepOn, { step, rule }: StepOf<Input>, input: Input) =>
        act(database, actor, (transaction) =>
          takeRemedyStep(
            { ...remedyRecords(transaction, actor.organId), today: today() },
            actor,
            { on, step, rule },
            input,
          ),
        ),
    },
  }
}

export type OpenRemedies = ReturnType<typeof openRemedies>
