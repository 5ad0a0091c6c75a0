import type { Actor } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { OrganRecords } from '../data/organ-records.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import { formerNamesAfter } from '../domain/rename-organ.ts'
import { mayAdminister } from './admit-to-organ.ts'
import { findClash } from './find-clash.ts'
import type { OrganRefusal } from './refusals.zh.ts'

export type OrganChange = {
  readonly id: string
  /** The version the person was looking at. */
  readonly version: number
  readonly entry: OrganEntry
  /** Since when it is called so, where the name changes. */
  readonly renamedOn: Day
}

/** Changes what is entered of an organ; its former names are kept by themselves. */
export async function changeOrgan(
  records: Pick<OrganRecords, 'lockedOrgans' | 'changeOrgan'>,
  actor: Actor,
  { id, version, entry, renamedOn }: OrganChange,
): Promise<Outcome<Acted<null>, OrganRefusal>> {
  const organs = await records.lockedOrgans()
  const before = organs.find((organ) => organ.id === id)
  if (before === undefined) return refuse('no-such-organ')
  if (!mayAdminister(actor, organs, id)) return refuse('not-your-organ')
  if (before.version !== version) return refuse('changed-meanwhile')
  const clash = findClash(organs, entry, id) ?? moveRefusal(actor, organs, before, entry)
  if (clash !== undefined) return refuse(clash)
  const after = { ...before, ...entry, formerNames: formerNamesAfter(before, entry.name, renamedOn) }
  await records.changeOrgan(after)
  const deed = { organId: id, action: 'organ.change', subject: { kind: 'organ', id }, detail: changes(before, after) }
  return done({ value: null, deeds: [deed] })
}

/** Who moves an organ has to administer the place it goes to as well. */
function moveRefusal(
  actor: Actor,
  organs: readonly Organ[],
  before: Organ,
  entry: OrganEntry,
): OrganRefusal | undefined {
  if (entry.parentId === before.parentId) return undefined
  return mayAdminister(actor, organs, entry.parentId) ? undefined : 'not-your-organ'
}

/** The values that changed: how they were and how they are. */
function changes(before: Organ, after: Organ): Readonly<Record<string, unknown>> {
  const names = Object.keys(after) as (keyof Organ)[]
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]))
}
