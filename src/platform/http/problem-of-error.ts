import type { Problem, ProblemStatus } from './page.ts'

const known: readonly ProblemStatus[] = [400, 403, 404, 409, 413, 415, 429, 431]

/** What to tell a visitor about an error thrown on the way; anything unexpected is a plain 500 that reveals nothing. */
export function problemOfError(error: unknown): Problem {
  const status = statusOf(error)
  if (codeOf(error).startsWith('FST_') && status >= 400 && status < 500 && !isKnown(status)) return { status: 400 }
  return { status: isKnown(status) ? status : 500 }
}

function isKnown(status: number): status is ProblemStatus {
  return known.some((candidate) => candidate === status)
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' ? status : 500
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
