import type { ComponentChildren, VNode } from 'preact'

export type Fact = { readonly term: string; readonly value: ComponentChildren }

/** Names and values, side by side. What is not there is said with a dash. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value === null || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
