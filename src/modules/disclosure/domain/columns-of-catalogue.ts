type CatalogueColumn = { readonly id: string; readonly catalogue: string | null }
type Catalogues = { readonly before: string | null; readonly now: string | null }

/**
 * The columns an item goes to: those chosen, and that of the item of 条例 第二十条、第二十一条 it discloses, so that nothing
 * statutory is missing there; where it disclosed another before, no longer that one's.
 */
export function columnsWithCatalogue(
  chosen: readonly string[],
  columns: readonly CatalogueColumn[],
  { before, now }: Catalogues,
): readonly string[] {
  const columnsOf = (wanted: string | null) =>
    columns.flatMap(({ id, catalogue }) => (wanted !== null && catalogue === wanted ? [id] : []))
  const left = before === now ? [] : columnsOf(before)
  return [...new Set([...chosen.filter((id) => !left.includes(id)), ...columnsOf(now)])]
}
