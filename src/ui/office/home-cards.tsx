import type { VNode } from 'preact'
import type { Tone } from './status-badge.tsx'

/** Something that waits for this person. */
export type HomeCard = {
  readonly title: string
  readonly href: string
  readonly count: number
  /** What the number counts, and why it matters: `件已超过答复期限`. */
  readonly words: string
  readonly tone: Tone
}

/** What waits, as large numbers that lead to it. */
export function HomeCards({ cards }: { readonly cards: readonly HomeCard[] }): VNode {
  return (
    <ul class="home-cards">
      {cards.map(({ title, href, count, words, tone }) => (
        <li key={title}>
          <a class={`home-card home-card-${count === 0 ? 'neutral' : tone}`} href={href}>
            <span class="home-card-title">{title}</span>
            <span class="home-card-count number">{count}</span>
            <span class="soft">{words}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
