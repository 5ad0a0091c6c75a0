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
  /** What of it is overdue and must not be missed, by name; told above all cards. */
  readonly overdue?: readonly Overdue[]
}

type Overdue = { readonly href: string; readonly label: string; readonly words: string }

const MOST_NAMED = 5

/** What is overdue, by name, each leading to where it is done; nothing where nothing is. */
export function OverdueNotice({ cards }: { readonly cards: readonly HomeCard[] }): VNode | null {
  const late = cards.filter(({ overdue = [] }) => overdue.length > 0)
  if (late.length === 0) return null
  return (
    <section class="notice notice-warning overdue" aria-labelledby="overdue">
      <h2 id="overdue">已经超过期限</h2>
      <ul class="bullets">
        {late.flatMap(({ overdue = [] }) =>
          overdue.slice(0, MOST_NAMED).map(({ href, label, words }) => (
            <li key={href}>
              <a href={href}>{label}</a>：{words}。
            </li>
          )),
        )}
        {late.map(({ title, href, overdue = [] }) =>
          overdue.length <= MOST_NAMED ? null : (
            <li key={title}>
              <a href={href}>
                {title}：共{overdue.length}件
              </a>
            </li>
          ),
        )}
      </ul>
    </section>
  )
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
