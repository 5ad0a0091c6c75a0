import type { ComponentChildren, VNode } from 'preact'
import type { Tone } from './status-badge.tsx'

export type TimelineEntry = {
  readonly key: string
  /** When, as it is to be read: `2026年3月2日`. */
  readonly when: string
  readonly title: ComponentChildren
  /** Who did it. */
  readonly by?: string
  readonly detail?: ComponentChildren
  readonly tone?: Tone
}

/** What happened, one after the other. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): VNode {
  return (
    <ol class="timeline">
      {entries.map(({ key, when, title, by, detail, tone }) => (
        <li key={key} class={`timeline-${tone ?? 'neutral'}`}>
          <p class="timeline-head">
            <span class="timeline-title">{title}</span>
            <span class="soft">
              {when}
              {by === undefined ? null : ` · ${by}`}
            </span>
          </p>
          {detail === undefined ? null : <div class="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
