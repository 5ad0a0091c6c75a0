import { padded, widthOf } from '../text-width.ts'

/** Rows of words set in columns; columns without a side named are set to the right, as numbers are. */
export function columnLines(rows: readonly (readonly string[])[], sides: readonly ('left' | 'right')[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, words] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(words))
  return rows.map((row) => {
    const cells = row.map((words, at) => padded(words, widths[at] ?? 0, sides[at] ?? 'right'))
    return `    ${cells.join('  ')}`.trimEnd()
  })
}
