/**
 * What a person may do in an organ. Pages and actions each name one; roles are sets of these. Nobody has one that no
 * role gave.
 */
export const permissions = [
  'see-requests',
  'register-requests',
  'handle-requests',
  'assign-requests',
  'review-decisions',
  'approve-decisions',
  'see-restricted',
  'see-identity',
  'keep-remedies',
  'see-items',
  'write-items',
  'review-items',
  'review-secrecy',
  'approve-items',
  'publish-items',
  'keep-sites',
  'see-channels',
  'post-to-channels',
  'keep-channels',
  'see-documents',
  'write-documents',
  'review-documents',
  'approve-documents',
  'register-documents',
  'supervise',
  'keep-templates',
  'keep-calendar',
  'administer-organs',
  'administer-accounts',
  'connect-channels',
  'grant-roles',
  'read-audit',
] as const

export type Permission = (typeof permissions)[number]
