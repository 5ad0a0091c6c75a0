/**
 * A title in lines of about equal length, broken between words (GB/T 9704-2012, 7.3.1: 词意完整、排列对称). Joined they are the
 * title; a title that fits on one line stays on it.
 */
export function titleLines(title: string): string[] {
  const count = Math.ceil(widthOf(title) / MOST_CHARACTERS)
  if (count <= 1) return title === '' ? [] : [title]
  const breaks = breaksOf(title)
  const lines: string[] = []
  let from = 0
  for (let line = 1; line < count; line++) {
    const wanted = from + (title.length - from) / (count - line + 1)
    const at = nearest(breaks, wanted, from)
    lines.push(title.slice(from, at))
    from = at
  }
  return [...lines, title.slice(from)].filter((line) => line !== '')
}

// 二号 characters between the margins.
const MOST_CHARACTERS = 20
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where a line may end: between words, not before closing and not after opening punctuation. */
function breaksOf(title: string): readonly number[] {
  return [...words.segment(title)]
    .map((word) => word.index)
    .filter((at) => at > 0 && !/[）》”〕、，。：；]/.test(title[at] ?? '') && !/[（《“〔]/.test(title[at - 1] ?? ''))
}

function nearest(breaks: readonly number[], wanted: number, after: number): number {
  const possible = breaks.filter((at) => at > after)
  return possible.reduce(
    (best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best),
    possible[0] ?? after,
  )
}

function widthOf(title: string): number {
  return [...title].reduce((sum, char) => sum + (char > '\u00ff' ? 1 : 0.5), 0)
}
