import type { Edition } from './edition.ts'

/** A column of a site, as far as placing items asks. */
export type PlaceableColumn = {
  readonly id: string
  readonly siteId: string
  readonly columnType: string
  readonly gathers: readonly string[]
  readonly closed: boolean
}

/** Where citizens find an item. */
export type Place = { readonly siteId: string; readonly columnId: string }

/**
 * The columns an edition goes to: those chosen on the organ's own site, and on the sites of organs above it those that
 * gather its catalogue item or the type of a chosen column (网站群: what a department publishes is on its government's site too).
 */
export function placesOf(
  edition: Pick<Edition, 'columns' | 'metadata'>,
  columns: readonly PlaceableColumn[],
  sitesAbove: ReadonlySet<string>,
): readonly Place[] {
  const chosen = columns.filter(({ id }) => edition.columns.includes(id))
  const signs = new Set([edition.metadata.catalogue, ...chosen.map(({ columnType }) => columnType)])
  const gathering = columns.filter(
    ({ siteId, gathers, closed }) => !closed && sitesAbove.has(siteId) && gathers.some((sign) => signs.has(sign)),
  )
  return [...new Set([...chosen, ...gathering])].map(({ id, siteId }) => ({ siteId, columnId: id }))
}
