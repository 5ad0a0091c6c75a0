import type { Actor, Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { act } from '../audit/public.ts'
import type { Organ } from '../organizations/public.ts'
import { registerRequest } from './actions/register-request.ts'
import { takeStep, type StepNeeds, type StepOn } from './actions/take-step.ts'
import { addEvents, lockCase } from './data/case-files.ts'
import { findSubmitted, putOnRegister } from './data/new-requests.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { Application } from './domain/application.ts'
import type { StepRule } from './domain/step-rule.ts'
import type { Step } from './domain/steps.table.ts'
import { caseById } from './queries/case-by-id.ts'
import { workList, type WorkListFilter } from './queries/work-list.ts'

export type RequestsNeeds = {
  readonly database: Database
  readonly secrets: Secrets
  /** The calendar as it is now. */
  calendar(): Promise<WorkCalendar>
  now(): Date
  findOrgan(id: string): Promise<Organ | undefined>
}

/** Everything that can be asked about requests and done to them, over one database. */
export function openRequests(needs: RequestsNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  return {
    ask: {
      workList: (actor: Staff, filter: WorkListFilter, page: { offset: number; limit: number }) =>
        workList(requests, actor, filter, page),
      findCase: async (actor: Staff, id: string) => caseById(requests, await needs.calendar(), actor, id),
    },
    act: {
      /** Takes a step of a case of the actor's organ. */
      step: async <Input>(actor: Staff, on: StepOn, { step, rule }: StepOf<Input>, input: Input) => {
        const needsNow = await stepNeeds(needs, actor)
        return act(needs.database, actor, (transaction) =>
          takeStep(needsNow(transaction), actor, { on, step, rule }, input),
        )
      },
      register: async (actor: Actor, application: Application) => {
        const [calendar, organ] = await Promise.all([needs.calendar(), needs.findOrgan(application.organId)])
        return act(needs.database, actor, (transaction) => {
          const tables = transaction.withTables<RequestTables>()
          return registerRequest(
            {
              ...{ now: needs.now(), secrets: needs.secrets, organ },
              findSubmitted: (key) => findSubmitted(tables, key),
              putOnRegister: (added, events) => putOnRegister(tables, added, events, { actor, calendar }),
            },
            application,
          )
        })
      },
    },
  }
}

type StepOf<Input> = { readonly step: Step; readonly rule: StepRule<Input> }

async function stepNeeds(needs: RequestsNeeds, actor: Staff): Promise<(transaction: DatabaseTransaction) => StepNeeds> {
  const [calendar, organ] = await Promise.all([needs.calendar(), needs.findOrgan(actor.organId)])
  const context = { today: dayInChina(needs.now()), calendar, decisionSteps: organ?.settings.decisionSteps ?? [] }
  return (transaction) => {
    const tables = transaction.withTables<RequestTables>()
    return {
      context,
      lockCase: (id) => lockCase(tables, calendar, actor.organId, id),
      addEvents: (file, events) => addEvents(tables, file, events, { actor, calendar }),
    }
  }
}
