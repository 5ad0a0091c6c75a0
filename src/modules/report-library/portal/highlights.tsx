import type { VNode } from 'preact'
import type { Highlight } from '../domain/highlights.ts'

/** Key figures as tiles, each with a sentence saying what it means. */
export function Highlights({ highlights }: { readonly highlights: readonly Highlight[] }): VNode {
  if (highlights.length === 0) return <p class="notice">这份年报没有可以读出的报表，无法列出关键数字。</p>
  return (
    <dl class="tiles">
      {highlights.map(({ key, label, value, unit, line }) => (
        <div class="tile" key={key}>
          <dt>{label}</dt>
          <dd class="tile-value">
            {value ?? '不详'}
            {value === null || unit === '' ? null : <span class="tile-unit">{unit}</span>}
          </dd>
          <dd class="tile-line">{line}</dd>
        </div>
      ))}
    </dl>
  )
}
