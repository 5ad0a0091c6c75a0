import type { Recognised } from './recognised.ts'
import type { Assets } from './assets.ts'
import type { KeptPages } from './kept-pages.ts'
import type { Page, Problem, Reply, ShownPage } from './page.ts'
import type { Frame } from './send-reply.ts'
import type { FindSite } from './site-address.ts'
import type { Visitor } from './visitor.ts'

export type Site = {
  readonly pages: readonly Page[]
  readonly assets: Assets
  readonly frame: Frame
  /** The page shown for a problem. */
  problemPage(problem: Problem, visitor: Visitor): ShownPage
  /** What is answered instead, where the machine that asks cannot do with the answer; undefined where it can. */
  readonly fitted?: (reply: Reply, visitor: Visitor) => Reply | undefined
  /** Who sent these cookies, null for a stranger; without it everybody is one. */
  recognise?(cookies: string): Promise<Recognised | null>
  /** Which of several sites an address is for; without it there is but one. */
  readonly findSite?: FindSite
  /** Where copies of public pages are kept; without it each is made anew. */
  readonly kept?: KeptPages
  /** Where files too large for memory lie until they are answered; a folder of the machine's own for such things unless told. */
  readonly uploads?: string
  /** Told of every unexpected error. */
  report(error: unknown, where: string): void
  /** Whether proxies in front may say where a request came from; a number: only the last so many. */
  readonly behindProxy?: boolean | number
  /** How often a minute one address may ask for a costly page; 60 unless told. */
  readonly costlyPerMinute?: number
}
