import type { Database } from '../../platform/database/database.ts'
import { above, listOrgans } from '../organizations/public.ts'
import type { SiteBook } from '../sites/public.ts'
import type { MoveIn } from './actions/move-in.ts'
import type { OpenItemsNeeds } from './open-items.ts'
import { indexCodeOf } from './queries/index-code-of.ts'

type PlacingNeeds = { readonly database: Database; readonly book: () => SiteBook }

/** How items of an organ are numbered, and on which sites citizens find them. */
export type Placing = Pick<OpenItemsNeeds, 'columns' | 'sitesOf' | 'indexCodeOf'> & {
  placingOf(organId: string): Promise<Pick<MoveIn, 'indexCode' | 'sitesAbove'>>
}

/** Placing over a database and the sites as they are now. */
export function openPlacing({ database, book }: PlacingNeeds): Placing {
  const siteOf = (organId: string) => book().sites.find((site) => site.organId === organId)
  const placing: Omit<Placing, 'placingOf'> = {
    columns: () => book().columns,
    async sitesOf(organId) {
      const higher = above(await listOrgans(database), organId).flatMap(({ id }) => siteOf(id)?.id ?? [])
      return { own: siteOf(organId)?.id ?? null, above: new Set(higher) }
    },
    async indexCodeOf(organId) {
      const site = siteOf(organId)
      const otherwise = site === undefined || site.identity.code === '' ? (site?.id ?? organId) : site.identity.code
      return (await indexCodeOf(database, organId)) ?? otherwise
    },
  }
  return {
    ...placing,
    async placingOf(organId) {
      const [indexCode, sites] = await Promise.all([placing.indexCodeOf(organId), placing.sitesOf(organId)])
      return { indexCode, sitesAbove: sites.above }
    },
  }
}
