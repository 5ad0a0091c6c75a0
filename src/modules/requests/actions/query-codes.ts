import type { Secrets } from '../../../platform/secrets/secrets.ts'
import { foldQueryCode, queryCodeOf } from '../domain/query-code.ts'

/**
 * The query code of a request. It follows from the form's key and our secret, so that a form sent twice gets the same
 * code; what is kept is only a digest of it.
 */
export function queryCodeFor(secrets: Secrets, submissionKey: string): string {
  return queryCodeOf(Buffer.from(secrets.digest('query-code', submissionKey), 'hex'))
}

/** What is kept of a code, to compare with what somebody types. */
export function digestOfCode(secrets: Secrets, typed: string): string {
  return secrets.digest('query-code-check', foldQueryCode(typed))
}
