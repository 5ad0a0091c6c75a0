import { findingKinds } from './finding-kinds.table.ts'
import type { FindingKind } from './finding-kinds.table.ts'
import type { TextFinding } from './text-finding.ts'

/** The words with all but the first and last signs of this kind starred; spaces, hyphens and dots between them stay. */
export function maskOf(kind: FindingKind, words: string): string {
  const [first, last] = findingKinds.find((row) => row.kind === kind)?.keep ?? [0, 0]
  const signs = words.replaceAll(SEPARATORS, '').length
  let nth = 0
  return words.replaceAll(SIGN, (sign) => {
    nth += 1
    return nth <= first || nth > signs - last ? sign : '*'
  })
}

/** The text with every finding that can be masked starred. Nothing else changes, and neither do offsets. */
export function mask(text: string, findings: readonly TextFinding[]): string {
  let masked = ''
  let done = 0
  for (const { offset, length, masked: stars } of findings.toSorted((one, other) => one.offset - other.offset)) {
    if (stars === null || offset < done) continue
    masked += text.slice(done, offset) + stars
    done = offset + length
  }
  return masked + text.slice(done)
}

const SIGN = /[^\s·•.-]/g
const SEPARATORS = /[\s·•.-]/g
