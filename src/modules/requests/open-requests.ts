import type { Actor, Staff } from '../../kernel/actor.ts'
import { askedAnew } from '../../platform/database/kept-answers.ts'
import { act } from '../audit/public.ts'
import { calendarInForce } from '../calendar/public.ts'
import { registerRequest } from './actions/register-request.ts'
import type { StepOn } from './domain/step-on.ts'
import { takeStep } from './actions/take-step.ts'
import { findSubmitted, putOnRegister } from './data/new-requests.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { Application } from './domain/application.ts'
import type { StepRule } from './domain/step-rule.ts'
import type { Step } from './domain/steps.table.ts'
import { caseById } from './queries/case-by-id.ts'
import type { CountedDays } from './queries/count-work.ts'
import { workList, workPage, type WorkListFilter } from './queries/work-list.ts'
import type { ListRange } from './queries/work-list-page.ts'
import { openHandling } from './open-handling.ts'
import { openIntake } from './intake/open-intake.ts'
import { openLetters } from './open-letters.ts'
import type { RequestsNeeds } from './requests-needs.ts'
import { stepNeeds } from './step-needs.ts'

/** Everything that can be asked about requests and done to them, over one database. */
export function openRequests(needs: RequestsNeeds) {
  const calendarOf = (needs.kept ?? askedAnew).directory.keep(needs.calendar)
  const requests = needs.database.withTables<RequestTables>()
  const handling = openHandling(needs)
  return {
    ...{ recount: handling.recount, intake: openIntake(needs), letters: openLetters(needs) },
    ask: {
      ...handling.ask,
      workList: (actor: Staff, filter: WorkListFilter, page: ListRange) => workList(requests, actor, filter, page),
      workPage: (actor: Staff, filter: WorkListFilter, page: ListRange & CountedDays) =>
        workPage(requests, actor, filter, page),
      findCase: async (actor: Staff, id: string) => caseById(requests, await calendarOf(actor.organId), actor, id),
    },
    act: {
      ...handling.act,
      /** Takes a step of a case of the actor's organ. */
      step: async <Input>(actor: Staff, on: StepOn, { step, rule }: StepOf<Input>, input: Input) => {
        const needsNow = await stepNeeds(needs, actor)
        return act(needs.database, actor, async (transaction) =>
          takeStep(await needsNow(transaction), actor, { on, step, rule }, input),
        )
      },
      register: async (actor: Actor, application: Application) => {
        const organ = await needs.findOrgan(application.organId)
        return act(needs.database, actor, async (transaction) => {
          const tables = transaction.withTables<RequestTables>()
          const calendar = await calendarInForce(transaction, application.organId)
          return registerRequest(
            {
              ...{ now: needs.now(), secrets: needs.secrets, organ },
              findSubmitted: (key) => findSubmitted(tables, key),
              putOnRegister: (added, events) =>
                putOnRegister(tables, added, events, { actor, calendar, at: needs.now() }),
            },
            application,
          )
        })
      },
    },
  }
}

type StepOf<Input> = { readonly step: Step; readonly rule: StepRule<Input> }
