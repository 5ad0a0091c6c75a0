import { article20Items, article21Items } from './statutory-items.table.ts'
import type { StatutoryItem } from './statutory-items.table.ts'

export type StatutoryItemId = (typeof article20Items)[number]['id'] | (typeof article21Items)[number]['id']

/** Levels of government, as the organ tree names them. */
export type GovernmentLevel = 'nation' | 'province' | 'city' | 'county' | 'township'

const everyItem: readonly StatutoryItem[] = [...article20Items, ...article21Items]

/** What an organ of this level publishes of its own accord: the 15 items of 第二十条, then those its level adds (第二十一条). */
export function statutoryItemsOf(level: GovernmentLevel): readonly StatutoryItem[] {
  const added = level === 'city' || level === 'county' ? 'city-county' : level
  return [...article20Items, ...article21Items.filter((item) => item.level === added)]
}

/** The item with this id, whatever its level; undefined for any other text. */
export function findStatutoryItem(id: string): StatutoryItem | undefined {
  return everyItem.find((item) => item.id === id)
}

export function isStatutoryItemId(id: string): id is StatutoryItemId {
  return findStatutoryItem(id) !== undefined
}
