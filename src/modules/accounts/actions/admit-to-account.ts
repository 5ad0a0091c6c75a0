import type { Actor } from '../../../kernel/actor.ts'
import type { Permission } from '../../../kernel/permission.ts'

/** Whether an organ is one of those somebody's own organ stands above, or is that organ. */
export type IsWithin = (organId: string, top: string) => Promise<boolean>

/** Whether somebody may administer accounts or roles of this organ: theirs or one below it. */
export async function mayAdminister(
  isWithin: IsWithin,
  actor: Actor,
  permission: Permission,
  organId: string,
): Promise<boolean> {
  if (actor.kind === 'program') return true
  return actor.kind === 'staff' && actor.permissions.has(permission) && isWithin(organId, actor.organId)
}
