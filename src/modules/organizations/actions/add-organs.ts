import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import type { OrganRecords } from '../data/organ-records.ts'
import type { OrganEntry } from '../domain/organ.ts'
import { addOrgan } from './add-organ.ts'
import { keepUnit } from './keep-unit.ts'
import { organRefusals } from './refusals.zh.ts'

/** An organ of a list: its parent by name, null for the organ the list is entered in; its units by their names. */
export type ListedOrgan = {
  readonly entry: Omit<OrganEntry, 'parentId'>
  readonly parent: string | null
  readonly units: readonly string[]
}

/** What is wrong with an organ of a list; `at` counts from 1. */
export type ListFinding = { readonly at: number; readonly name: string; readonly words: string }

export type ListedUnder = { readonly parentId: string; readonly organs: readonly ListedOrgan[] }

/** Enters a whole list of organs, parents before those below them, or nothing of it; gives how many. */
export async function addOrgans(
  records: OrganRecords,
  actor: Actor,
  { parentId, organs }: ListedUnder,
): Promise<Outcome<Acted<number>, readonly ListFinding[]>> {
  const ids = new Map((await records.lockedOrgans()).map(({ name, id }) => [name, id]))
  const findings: ListFinding[] = []
  const deeds: Deed[] = []
  for (const [index, organ] of organs.entries()) {
    const added = await addListed(records, actor, { ...organ, parentId: idOfParent(ids, organ, parentId) })
    if (added.ok) {
      ids.set(organ.entry.name, added.value.value)
      deeds.push(...added.value.deeds)
    } else findings.push({ at: index + 1, name: organ.entry.name, words: added.refusal })
  }
  const [first, ...others] = deeds
  if (findings.length > 0 || first === undefined) return refuse(findings)
  return done({ value: organs.length, deeds: [first, ...others] as const })
}

function idOfParent(ids: ReadonlyMap<string, string>, { parent }: ListedOrgan, top: string): string | undefined {
  return parent === null ? top : ids.get(parent)
}

async function addListed(
  records: OrganRecords,
  actor: Actor,
  { entry, parent, units, parentId }: ListedOrgan & { readonly parentId: string | undefined },
): Promise<Outcome<Acted<string>, string>> {
  if (parentId === undefined) return refuse(`隶属于“${parent ?? ''}”，但没有这个机关；上级机关应排在前面。`)
  const added = await addOrgan(records, actor, { ...entry, parentId })
  if (!added.ok) return refuse(organRefusals[added.refusal].words)
  const organId = added.value.value
  const deeds: Deed[] = []
  for (const name of units) {
    const kept = await keepUnit(records, actor, { organId, name, closed: false })
    if (!kept.ok) return refuse(`内设机构“${name}”：${organRefusals[kept.refusal].words}`)
    deeds.push(...kept.value.deeds)
  }
  return done({ value: organId, deeds: [...added.value.deeds, ...deeds] })
}
