import type { Actor } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import type { OrganRecords } from '../data/organ-records.ts'
import { withinOrgan } from '../domain/organ-tree.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import { formerNamesAfter } from '../domain/rename-organ.ts'
import { mayAdminister } from './admit-to-organ.ts'
import { findClash } from './find-clash.ts'
import type { OrganRefusal } from './refusals.zh.ts'

export type OrganChange = {
  readonly id: string
  /** The version the person was looking at. */
  readonly version: number
  /** What is entered anew; all else stays. */
  readonly entry: Partial<OrganEntry>
  /** Since when it is called so, where the name changes. */
  readonly renamedOn: Day
  /** The group of settings changed, where it is only that (setting-groups.table.ts). */
  readonly group?: string
}

type ChangeNeeds = Pick<OrganRecords, 'lockedOrgans' | 'changeOrgan'> & {
  /** Counts the open cases of these organs anew: they may have come under a region with other holidays. */
  recountMoved?(organIds: readonly string[]): Promise<readonly Deed[]>
}

/** Changes what is entered of an organ; its former names are kept by themselves. */
export async function changeOrgan(
  records: ChangeNeeds,
  actor: Actor,
  { id, version, entry, renamedOn, group }: OrganChange,
): Promise<Outcome<Acted<null>, OrganRefusal>> {
  const organs = await records.lockedOrgans()
  const before = organs.find((organ) => organ.id === id)
  if (before === undefined) return refuse('no-such-organ')
  if (!mayAdminister(actor, organs, id)) return refuse('not-your-organ')
  if (before.version !== version) return refuse('changed-meanwhile')
  const entered = { ...before, ...entry }
  const clash = findClash(organs, entered, id) ?? moveRefusal(actor, organs, before, entered)
  if (clash !== undefined) return refuse(clash)
  const after = { ...entered, formerNames: formerNamesAfter(before, entered.name, renamedOn) }
  await records.changeOrgan(after)
  const isMoved = before.parentId !== after.parentId
  const within = withinOrgan(organs, id).map((organ) => organ.id)
  const moved = isMoved ? ((await records.recountMoved?.(within)) ?? []) : []
  return done({ value: null, deeds: [deedOf(before, after, group), ...moved] as const })
}

function deedOf(before: Organ, after: Organ, group: string | undefined): Deed {
  const about = { organId: after.id, subject: { kind: 'organ', id: after.id } }
  if (group === undefined) return { ...about, action: 'organ.change', detail: changes(before, after) }
  const { documentCode } = before
  const settled = changes({ ...before.settings, documentCode }, { ...after.settings, documentCode: after.documentCode })
  return { ...about, action: 'organ.settle', detail: { group, ...settled } }
}

/** Who moves an organ has to administer the place it goes to as well. */
function moveRefusal(
  actor: Actor,
  organs: readonly Organ[],
  before: Organ,
  entry: Pick<OrganEntry, 'parentId'>,
): OrganRefusal | undefined {
  if (entry.parentId === before.parentId) return undefined
  return mayAdminister(actor, organs, entry.parentId) ? undefined : 'not-your-organ'
}

/** The values that changed: how they were and how they are. */
function changes<Kept extends object>(before: Kept, after: Kept): Readonly<Record<string, unknown>> {
  const names = Object.keys(after) as (keyof Kept)[]
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]))
}
