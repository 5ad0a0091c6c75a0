import type { Permission } from './permission.ts'

/** A signed-in member of staff, at work in one organ. */
export type Staff = {
  readonly kind: 'staff'
  readonly accountId: string
  readonly name: string
  readonly organId: string
  /** What the person may do in `organId`; elsewhere nothing. */
  readonly permissions: ReadonlySet<Permission>
}

/** Somebody outside: an applicant on the portal, who proves a request is theirs by its query code. */
export type Applicant = { readonly kind: 'applicant' }

/** The software itself: a clock that ran out, a purge, a command. */
export type Program = { readonly kind: 'program'; readonly name: string }

/** Who did something. */
export type Actor = Staff | Applicant | Program

/** Whether this person may do it in that organ. Denied unless a role in that very organ says so. */
export function mayDo(actor: Actor, permission: Permission, organId: string): boolean {
  return actor.kind === 'staff' && actor.organId === organId && actor.permissions.has(permission)
}
