import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { OrganRecords } from '../data/organ-records.ts'
import type { Organ } from '../domain/organ.ts'
import { mayAdminister } from './admit-to-organ.ts'
import type { OrganRefusal } from './refusals.zh.ts'

export type UnitChange = {
  readonly organId: string
  /** Absent for a new unit. */
  readonly unitId?: string
  readonly name: string
  readonly closed: boolean
}

/** Adds a unit to an organ, or renames, closes or reopens one; gives its id. */
export async function keepUnit(
  records: Pick<OrganRecords, 'lockedOrgans' | 'addUnit' | 'changeUnit'>,
  actor: Actor,
  change: UnitChange,
): Promise<Outcome<Acted<string>, OrganRefusal>> {
  const { organId, unitId, name, closed } = change
  const organs = await records.lockedOrgans()
  const organ = organs.find(({ id }) => id === organId)
  if (organ === undefined) return refuse('no-such-organ')
  if (!mayAdminister(actor, organs, organId)) return refuse('not-your-organ')
  const clash = unitClash(organ, change)
  if (clash !== undefined) return refuse(clash)
  const id = unitId ?? (await records.addUnit(organId, name))
  if (unitId !== undefined) await records.changeUnit(unitId, { name, closed })
  const action = unitId === undefined ? 'unit.add' : 'unit.change'
  return done({ value: id, deeds: [{ organId, action, subject: { kind: 'unit', id }, detail: { name, closed } }] })
}

function unitClash({ units }: Organ, { unitId, name }: UnitChange): OrganRefusal | undefined {
  if (unitId !== undefined && !units.some(({ id }) => id === unitId)) return 'no-such-unit'
  return units.some((unit) => unit.id !== unitId && unit.name === name) ? 'unit-name-taken' : undefined
}
