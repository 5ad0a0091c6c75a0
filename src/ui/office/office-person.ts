import type { Permission } from '../../kernel/permission.ts'

/** Who is at work, as the frame of a page shows it. */
export type OfficePerson = {
  readonly name: string
  readonly organName: string
  readonly hasOtherOrgans: boolean
  readonly permissions: ReadonlySet<Permission>
}
