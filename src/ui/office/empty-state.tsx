import type { ComponentChildren, VNode } from 'preact'

/** What stands where nothing is: why, and what to do next. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ComponentChildren
}): VNode {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children === undefined ? null : <div class="soft">{children}</div>}
    </div>
  )
}
