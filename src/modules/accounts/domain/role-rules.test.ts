import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { permissions } from '../../../kernel/permission.ts'
import { findExclusion, permissionsOf } from './role-rules.ts'
import { roles, type Role } from './roles.table.ts'

const keys = roles.map(({ key }) => key)
const administrators = roles.filter(({ administrator }) => administrator)
const forRequests: readonly string[] = [
  'see-requests',
  'register-requests',
  'handle-requests',
  'assign-requests',
  'review-decisions',
  'approve-decisions',
  'see-restricted',
  'see-identity',
  'keep-remedies',
]

test('without a role nothing is permitted, and a role nobody knows permits nothing', () => {
  expect(permissionsOf([]).size).toBe(0)
  expect(permissionsOf(['emperor', '__proto__', 'constructor']).size).toBe(0)
})

test('every permission is given by some role', () => {
  expect([...permissionsOf(keys)].toSorted()).toEqual([...permissions].toSorted())
})

test('the three administrators see no request', () => {
  for (const { key, permissions } of administrators) {
    expect(
      permissions.filter((permission) => forRequests.includes(permission)),
      key,
    ).toEqual([])
  }
})

test('no permission of one administrator is held by anybody else', () => {
  for (const { key, permissions } of administrators) {
    const others = permissionsOf(keys.filter((other) => other !== key))
    expect(permissions.filter((permission) => others.has(permission))).toEqual([])
  }
})

describe('the three administrators are kept apart', () => {
  test('from each other and from all who handle requests, however many roles there are', () => {
    fc.assert(
      fc.property(fc.subarray([...keys]), (held: Role[]) => {
        const alone = held.length <= 1 || held.every((key) => !administrators.some((role) => role.key === key))
        expect(findExclusion(held) === undefined).toBe(alone)
      }),
    )
  })

  test('one role held in two organs is no exclusion', () => {
    expect(findExclusion(['audit-administrator', 'audit-administrator'])).toBeUndefined()
  })
})
