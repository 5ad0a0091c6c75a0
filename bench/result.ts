/** One line of the table: what was measured, what came out, what it should be, and how it was measured. */
export type Result = { readonly what: string; readonly value: string; readonly target?: string; readonly how: string }

export type Bench = { readonly name: string; readonly run: () => Promise<readonly Result[]> }

/** The results as a Markdown table, so that they can be pasted into a note as they are. */
export function tableOf(name: string, results: readonly Result[]): string {
  const rows = results.map(({ what, value, target = '', how }) => `| ${what} | ${value} | ${target} | ${how} |`)
  return [`\n## ${name}\n`, '| what | measured | target | how |', '|---|---|---|---|', ...rows, ''].join('\n')
}
