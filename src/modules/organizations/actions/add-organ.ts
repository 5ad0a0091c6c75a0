import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { OrganRecords } from '../data/organ-records.ts'
import type { OrganEntry } from '../domain/organ.ts'
import { mayAdminister } from './admit-to-organ.ts'
import { findClash } from './find-clash.ts'
import type { OrganRefusal } from './refusals.zh.ts'

/** Enters a new organ below one that the person administers; gives its id. */
export async function addOrgan(
  records: Pick<OrganRecords, 'lockedOrgans' | 'addOrgan'>,
  actor: Actor,
  entry: OrganEntry,
): Promise<Outcome<Acted<string>, OrganRefusal>> {
  const organs = await records.lockedOrgans()
  if (!mayAdminister(actor, organs, entry.parentId)) return refuse('not-your-organ')
  const clash = findClash(organs, entry)
  if (clash !== undefined) return refuse(clash)
  const id = await records.addOrgan(entry)
  return done({
    value: id,
    deeds: [{ organId: id, action: 'organ.add', subject: { kind: 'organ', id }, detail: { name: entry.name } }],
  })
}
