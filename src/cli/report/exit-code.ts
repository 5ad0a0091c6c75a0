import type { Finding } from '../../kernel/finding.ts'
import type { ExitCode } from '../terminal.ts'

/** The worst of what happened to the files of one call. */
export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other
}

/** 1 as soon as one finding is an error, else 0. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}
