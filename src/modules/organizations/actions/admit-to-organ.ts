import type { Actor } from '../../../kernel/actor.ts'
import { isWithin } from '../domain/organ-tree.ts'
import type { Organ } from '../domain/organ.ts'

/** Whether somebody may keep the entry of this organ: it is theirs or below theirs. Programs set up what is new. */
export function mayAdminister(actor: Actor, organs: readonly Organ[], id: string | null): boolean {
  if (actor.kind === 'program') return true
  if (actor.kind !== 'staff' || !actor.permissions.has('administer-organs')) return false
  return id !== null && isWithin(organs, id, actor.organId)
}
