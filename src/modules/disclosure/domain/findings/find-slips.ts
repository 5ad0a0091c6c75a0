import { findDay } from '../../../../kernel/day.ts'
import { looseNumbersIn } from '../../../../statute/proactive-disclosure/published-number.ts'
import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

/** Slips of form: days no calendar has, and document numbers GB/T 9704 does not write so. */
export function findSlips(looked: LookedAt): readonly TextFinding[] {
  return [...missingDays(looked), ...looseNumbers(looked)]
}

const DATE = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g

function missingDays(looked: LookedAt): readonly TextFinding[] {
  return [...looked.folded.matchAll(DATE)]
    .filter(
      ([, year, month, dayOfMonth]) => findDay(Number(year ?? 2024), Number(month), Number(dayOfMonth)) === undefined,
    )
    .map((match) =>
      findingAt(looked, [match.index, match.index + match[0].length], {
        kind: 'no-such-day',
        severity: 'warning',
        message: `没有“${match[0]}”这一天，请核对日期。`,
      }),
    )
}

function looseNumbers(looked: LookedAt): readonly TextFinding[] {
  return looseNumbersIn(looked.text).map(({ start, words, wellFormed }) =>
    findingAt(looked, [start, start + words.length], {
      kind: 'number-form',
      severity: 'warning',
      message: `发文字号应使用六角括号，不编虚位、不加“第”，写作“${wellFormed}”（GB/T 9704）。`,
      suggestion: wellFormed,
    }),
  )
}
