import type { Permission } from '../../../kernel/permission.ts'
import { roles, type Role } from './roles.table.ts'

const byKey = new Map<string, (typeof roles)[number]>(roles.map((role) => [role.key, role]))

/** The three administrators kept apart. */
export const administratorRoles: readonly Role[] = roles.flatMap(({ administrator, key }) => (administrator ? key : []))

/** A role of the table by its key; undefined for any other text. */
export function findRole(key: string): (typeof roles)[number] | undefined {
  return byKey.get(key)
}

/** What somebody with these roles in one organ may do there; a role that is no longer in the table permits nothing. */
export function permissionsOf(held: readonly string[]): ReadonlySet<Permission> {
  return new Set(held.flatMap((key): readonly Permission[] => findRole(key)?.permissions ?? []))
}

/**
 * Two roles one person must not hold together, wherever: each of the three administrators excludes the other two and all
 * roles of handling requests, so that nobody can do something, permit it to themselves and clear it up alone.
 */
export function findExclusion(held: readonly Role[]): readonly [Role, Role] | undefined {
  const different = [...new Set(held)]
  const administrator = different.find((key) => findRole(key)?.administrator)
  const other = different.find((key) => key !== administrator)
  return administrator === undefined || other === undefined ? undefined : [administrator, other]
}
