import type { VNode } from 'preact'

export type Bar = {
  readonly label: string
  readonly value: number | null
  /** Last year's value, drawn as a second, lighter bar. */
  readonly before?: number | null
  /** What the last columns say, e.g. `85`, `28.2%`. */
  readonly cells: readonly string[]
}

type BarTableProps = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly bars: readonly Bar[]
  readonly legend?: string
}

/** A bar chart that is a table: who cannot see the bars reads the same figures in its cells. */
export function BarTable({ caption, heads, bars, legend }: BarTableProps): VNode {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]))
  const [first, ...rest] = heads
  return (
    <table class="bars">
      <caption>
        {caption}
        {legend === undefined ? null : <span class="soft bars-legend">{legend}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" class="bars-drawing">
            图示
          </th>
          {rest.map((head) => (
            <th key={head} scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td class="bars-drawing">
              <Drawing bar={bar} most={most} />
            </td>
            {bar.cells.map((cell, at) => (
              <td key={at} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Drawing({ bar, most }: { readonly bar: Bar; readonly most: number }): VNode {
  const long = (value: number | null) => ((value ?? 0) / most) * 100
  const two = bar.before !== undefined
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {two ? <rect class="bar-before" x="0" y="0" width={long(bar.before ?? null)} height="9" /> : null}
      <rect class="bar-now" x="0" y={two ? 11 : 3} width={long(bar.value)} height={two ? 9 : 14} />
    </svg>
  )
}
