import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../kernel/actor.ts'
import { done } from '../kernel/outcome.ts'
import { officePage } from '../platform/http/office-page.ts'
import { HomeCards, OverdueNotice, type HomeCard } from '../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../ui/office/menu.tsx'
import { OfficeHead } from '../ui/office/office-head.tsx'
import { Panel } from '../ui/office/panel.tsx'

/** A module's part of the first page: what of its work waits for this person. */
export type CardsFor = (actor: Staff) => Promise<readonly HomeCard[]>

/** The first page of the office: what waits for this person, and where they may go. */
export function officeHomePage(cards: readonly CardsFor[], menu: readonly OfficeMenuEntry[]) {
  return officePage({
    path: '/office',
    may: 'signed-in',
    title: '首页',
    fields: z.object({}),
    load: async ({ actor }) => {
      const waiting = await Promise.all(cards.map((cardsFor) => cardsFor(actor)))
      return done({
        name: actor.name,
        cards: waiting.flat(),
        places: menu.filter(({ may }) => may === 'signed-in' || actor.permissions.has(may)),
      })
    },
    view: (answer) => <Home {...answer} />,
  })
}

type HomeProps = {
  readonly name: string
  readonly cards: readonly HomeCard[]
  readonly places: readonly OfficeMenuEntry[]
}

function Home({ name, cards, places }: HomeProps): VNode {
  return (
    <>
      <OfficeHead title={`${name}，您好`} lead={cards.length === 0 ? undefined : '以下事项等待您办理。'} />
      <OverdueNotice cards={cards} />
      {cards.length === 0 ? null : <HomeCards cards={cards} />}
      <Panel id="places" title="常用入口">
        <p class="button-row">
          {places.map(({ label, href }) => (
            <a key={href} class="button button-quiet" href={href}>
              {label}
            </a>
          ))}
        </p>
      </Panel>
    </>
  )
}
