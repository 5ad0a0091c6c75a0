import type { ComponentChildren, VNode } from 'preact'

export type Tone = 'neutral' | 'active' | 'good' | 'warning' | 'bad'

/** A state in a word or two; the word says it, the colour only helps. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }): VNode {
  return <span class={`badge badge-${tone}`}>{children}</span>
}

export type Light = 'green' | 'yellow' | 'red' | 'none'

const lightWords = {
  green: '期限充裕',
  yellow: '临近期限',
  red: '已经超期',
  none: '不计期限',
} as const satisfies Record<Light, string>

/** How urgent something is: a light with its own shape for each colour, and words for who sees no colour. */
export function TrafficLight({
  light,
  children,
}: {
  readonly light: Light
  readonly children?: ComponentChildren
}): VNode {
  return (
    <span class={`light light-${light}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shapes[light]}
      </svg>
      {children === undefined ? (
        <span class="unseen">{lightWords[light]}</span>
      ) : (
        <span>
          <span class="unseen">{lightWords[light]}：</span>
          {children}
        </span>
      )}
    </span>
  )
}

const shapes = {
  green: <circle cx="6" cy="6" r="4.5" />,
  yellow: <path d="M6 1.2 11.4 10.8H.6z" />,
  red: <path d="M3.8.8h4.4l3 3v4.4l-3 3H3.8l-3-3V3.8z" />,
  none: <path d="M2 5h8v2H2z" />,
} as const satisfies Record<Light, VNode>
