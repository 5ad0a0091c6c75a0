import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Choice } from '../../../ui/field.tsx'
import type { Assignee } from '../domain/case-state.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { HandlingOffice } from './handling-office.ts'

type Office = Pick<HandlingOffice, 'findOrgan' | 'listStaff'>

/** The units a case can be given to: closed ones get none. */
export async function unitsOf(office: Office, organId: string): Promise<readonly Choice[]> {
  const organ = await office.findOrgan(organId)
  return (organ?.units ?? []).filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name }))
}

/** The people a case can be given to: those who may handle requests. */
export async function handlersOf(office: Office, organId: string): Promise<readonly Choice[]> {
  const staff = await office.listStaff(organId)
  return staff
    .filter(({ permissions }) => permissions.has('handle-requests'))
    .map(({ accountId, name }) => ({ value: accountId, label: name }))
}

/** Whom a form names, with names as they are today. */
export async function findAssignee(
  office: Office,
  organId: string,
  { unit, handler }: { readonly unit: string; readonly handler: string },
): Promise<Outcome<Omit<Assignee, 'internalDueOn'>, Refusal>> {
  const [units, handlers] = await Promise.all([unitsOf(office, organId), handlersOf(office, organId)])
  const [toUnit, toPerson] = [chosen(units, unit), chosen(handlers, handler)]
  if (toUnit === undefined || toPerson === undefined) return refuse('no-such-person')
  return done({
    ...{ unitId: toUnit.value, unitName: toUnit.label },
    ...{ accountId: toPerson.value, accountName: toPerson.label },
  })
}

const nobody = { value: null, label: null }

/** Nobody where nothing was chosen; undefined where what was chosen cannot be had. */
function chosen(choices: readonly Choice[], value: string): Choice | typeof nobody | undefined {
  return value === '' ? nobody : choices.find((choice) => choice.value === value)
}
