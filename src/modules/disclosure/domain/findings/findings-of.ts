import { foldText } from '../../../../kernel/chinese-text.ts'
import { findAddresses } from './find-addresses.ts'
import { findLeaders } from './find-leaders.ts'
import { findMarks } from './find-marks.ts'
import { findPapers } from './find-papers.ts'
import { findPersonalNumbers } from './find-personal-numbers.ts'
import { findSlips } from './find-slips.ts'
import { findWords } from './find-words.ts'
import type { FindingKind } from './finding-kinds.table.ts'
import type { FindingLists } from './lists.ts'
import { GRAVITY, joinMasked } from './join-masked.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

export type FindingOptions = {
  /** Kinds not looked for. */
  readonly skip?: readonly FindingKind[]
  /** What somebody has cleared with a reason, as {@link clearedKey}. */
  readonly cleared?: ReadonlySet<string>
}

/**
 * Everything a text has to be looked at for before it is published, in its order and without overlaps: what can be masked
 * and shares a place is masked together, of the rest the graver finding stays, then the longer one.
 */
export function findingsOf(text: string, lists: FindingLists, options: FindingOptions = {}): readonly TextFinding[] {
  const looked: LookedAt = { text, folded: foldText(text) }
  const found = [
    ...findMarks(looked),
    ...findPersonalNumbers(looked),
    ...findAddresses(looked),
    ...findPapers(looked),
    ...findLeaders(looked, lists.leaders),
    ...findWords(looked, lists.words),
    ...findSlips(looked),
  ].filter(({ kind }) => options.skip?.includes(kind) !== true)
  const uncleared = joinMasked(text, found).filter((finding) => options.cleared?.has(clearedKey(finding)) !== true)
  return withoutOverlaps(uncleared, text.length)
}

/** By what a finding is cleared: the same words of the same kind, wherever they stand. */
export function clearedKey({ kind, words }: Pick<TextFinding, 'kind' | 'words'>): string {
  return `${kind}:${words}`
}

/** Whether the text must not be published as it is: something stops it, or is neither masked nor cleared. */
export function blocksPublishing(findings: readonly TextFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'stop' || severity === 'error')
}

function withoutOverlaps(found: readonly TextFinding[], textLength: number): readonly TextFinding[] {
  const taken = new Uint8Array(textLength)
  const kept = found.toSorted(byWeight).filter(({ offset, length }) => {
    if (taken.subarray(offset, offset + length).includes(1)) return false
    taken.fill(1, offset, offset + length)
    return true
  })
  return kept.toSorted((one, other) => one.offset - other.offset)
}

function byWeight(one: TextFinding, other: TextFinding): number {
  return GRAVITY[other.severity] - GRAVITY[one.severity] || other.length - one.length || one.offset - other.offset
}
