import { findingsOf } from './findings-of.ts'
import type { FindingOptions } from './findings-of.ts'
import { readHtml } from './html-text.ts'
import type { HtmlText } from './html-text.ts'
import type { FindingLists } from './lists.ts'
import type { TextFinding } from './text-finding.ts'

/** A finding and where its words begin and end in the HTML. */
export type HtmlFinding = TextFinding & { readonly htmlStart: number; readonly htmlEnd: number }

/** What {@link findingsOf} finds in the words of a piece of HTML. */
export function findingsInHtml(
  html: string,
  lists: FindingLists,
  options: FindingOptions = {},
): readonly HtmlFinding[] {
  const read = readHtml(html)
  return findingsOf(read.text, lists, options).map((finding) => ({
    ...finding,
    htmlStart: read.starts[finding.offset] ?? 0,
    htmlEnd: read.ends[finding.offset + finding.length - 1] ?? 0,
  }))
}

/** The HTML with every finding that can be masked starred, sign by sign: tags inside a number stay where they are. */
export function maskHtml(html: string, findings: readonly TextFinding[]): string {
  const read = readHtml(html)
  let masked = ''
  let done = 0
  for (const unit of starredUnits(read, findings)) {
    masked += `${html.slice(done, read.starts[unit])}*`
    done = read.ends[unit] ?? done
  }
  return masked + html.slice(done)
}

/** The units to be starred, in order. A finding that does not stand in this HTML (any more) stars nothing. */
function starredUnits({ text }: HtmlText, findings: readonly TextFinding[]): readonly number[] {
  return findings
    .filter(({ offset, words, masked }) => masked !== null && text.startsWith(words, offset))
    .toSorted((one, other) => one.offset - other.offset)
    .flatMap(({ offset, words, masked }) =>
      Array.from({ length: words.length }, (_, at) => at)
        .filter((at) => masked?.[at] === '*' && words[at] !== '*')
        .map((at) => offset + at),
    )
}
