import type { Staff } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { firstSteps } from './domain/first-steps.ts'
import { enterFirstOrgan, type FirstOrganNeeds } from './enter-first-organ.ts'
import { loadStanding } from './load-standing.ts'
import { startPage } from './office/start.page.tsx'

export type FirstStepsModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  /** For those who can do some of what is missing. */
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** See {@link enterFirstOrgan}. */
  readonly enterFirstOrgan: () => Promise<readonly string[]>
}

type FirstStepsNeeds = { readonly database: Database; readonly today: () => Day } & FirstOrganNeeds

/** From an empty installation to the first request: its first organ and administrators, and the list of what is missing. */
export function firstStepsModule({ database, today, ...needs }: FirstStepsNeeds): FirstStepsModule {
  const stepsFor = async (actor: Staff) => firstSteps(await loadStanding(database, actor, today()))
  return {
    pages: [startPage(stepsFor)],
    menu: [{ label: '开始使用', href: '/office/start', may: 'administer-organs', part: 'administer' }],
    enterFirstOrgan: () => enterFirstOrgan(needs),
    async cardsFor(actor) {
      if (!actor.permissions.has('administer-organs') && !actor.permissions.has('grant-roles')) return []
      const count = (await stepsFor(actor)).filter(({ state }) => state === 'missing').length
      if (count === 0) return []
      return [{ title: '开始使用', href: '/office/start', count, words: '项做完才能受理申请', tone: 'warning' }]
    },
  }
}
