import type { VNode } from 'preact'

export type Tab = { readonly label: string; readonly href: string; readonly count?: number }

/** Views of one thing, each with its own address. */
export function Tabs({
  label,
  tabs,
  at,
}: {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly at: string
}): VNode {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href} aria-current={href === at ? 'page' : undefined}>
              {label}
              {count === undefined ? null : <span class="tab-count number">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
