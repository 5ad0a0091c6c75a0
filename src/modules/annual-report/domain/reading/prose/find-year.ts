import type { Place } from '../../../../../kernel/source-document.ts'
import type { FoundTitle } from './find-title.ts'
import type { Paragraph } from './paragraphs.ts'
import { placeOf, type ProseText } from './prose-text.ts'
import type { ReportEnding } from './report-ending.ts'
import type { ReportParts } from './report-parts.ts'
import { reportPeriod, type ReportPeriod } from './report-period.ts'
import { matchesOf } from './matches.ts'

export type FoundYear = {
  readonly year: number | null
  readonly place: Place | null
  readonly inTitle: number | null
  readonly period: ReportPeriod | null
}

/** The year reported on: by the title, the period stated, the year sentences open with, the day counted up to, the signature. */
export function findYear(prose: ProseText, { title, paragraphs, ending }: ReportParts): FoundYear {
  const stated = statedPeriod(prose, paragraphs)
  const inTitle = yearOfTitle(prose, title)
  const found =
    inTitle ??
    stated ??
    yearMostNamed(prose, paragraphs, opening) ??
    yearMostNamed(prose, paragraphs, countedUpTo) ??
    yearBeforeSignature(prose, ending)
  const { year, place } = found ?? { year: null, place: null }
  return {
    year,
    place,
    inTitle: inTitle === null ? null : inTitle.year,
    period: stated === null ? null : stated.period,
  }
}

type PlacedYear = { readonly year: number; readonly place: Place | null }

function yearOfTitle(prose: ProseText, title: FoundTitle | null): PlacedYear | null {
  const year = title?.words.year ?? null
  return title === null || year === null ? null : { year, place: yearPlace(prose, title, year) }
}

// A report on a year is signed in the first half of the next (条例 第四十九条).
function yearBeforeSignature(prose: ProseText, { signed }: ReportEnding): PlacedYear | null {
  if (signed === null || Number(signed.on.slice(5, 7)) > 6) return null
  return {
    year: Number(signed.on.slice(0, 4)) - 1,
    place: placeOf(prose, signed.line.offsets, signed.from, signed.to),
  }
}

function yearPlace(prose: ProseText, { printed }: FoundTitle, year: number): Place | null {
  const at = printed?.text.indexOf(String(year)) ?? -1
  return printed === null || at < 0 ? null : placeOf(prose, printed.offsets, at, at + 4)
}

function statedPeriod(
  prose: ProseText,
  paragraphs: readonly Paragraph[],
): (PlacedYear & { readonly period: ReportPeriod }) | null {
  for (const { text, offsets } of paragraphs) {
    const period = reportPeriod(text)
    if (period === null) continue
    const place = placeOf(prose, offsets, period.at, period.at + period.length)
    return { period, year: Number(period.from.slice(0, 4)), place }
  }
  return null
}

// The year named most often in such words, if no other comes near it.
function yearMostNamed(prose: ProseText, paragraphs: readonly Paragraph[], words: RegExp): PlacedYear | null {
  const seen = new Map<number, { times: number; place: Place }>()
  for (const { text, offsets } of paragraphs) {
    for (const match of matchesOf(words, text)) {
      const year = Number(match[1])
      const at = match.index + match[0].length - 4
      const known = seen.get(year)
      if (known === undefined) seen.set(year, { times: 1, place: placeOf(prose, offsets, at, at + 4) })
      else known.times++
    }
  }
  const [first, second] = [...seen].sort((a, b) => b[1].times - a[1].times)
  if (first === undefined || (second !== undefined && second[1].times === first[1].times)) return null
  return { year: first[0], place: first[1].place }
}

// `截至2023年12月31日,…`
const countedUpTo = /截[至止](?:到|于)?(20\d\d)(?=年(?:底|末|12月(?:底|31日)))/g
// `2022年,` or, with 年 lost, `2022我镇`: the year most sentences open with.
const opening =
  /(?:^|[。;,]|^\([一二三四五六七八九十]\)|情况[。:]?)(20\d\d)(?=年(?:度)?(?:,|以来|我|全|共|本|[一-龥]{2,20}(?:局|政府|委|办|镇|乡|县|市|区))|我|全|度)/g
