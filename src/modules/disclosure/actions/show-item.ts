import { dayInChina } from '../../../kernel/day.ts'
import { formatIndexNumber } from '../../../statute/proactive-disclosure/index-number.ts'
import type { Item } from '../domain/item.ts'
import { placesOf, type Place } from '../domain/places-of.ts'
import type { ShownItem } from '../domain/shown-item.ts'
import type { ItemNeeds } from './item-needs.ts'

type ShowNeeds = Pick<ItemNeeds, 'records' | 'columns' | 'sitesAbove' | 'indexCode' | 'tell'> & { readonly now: Date }

/** Shows the edition worked on to citizens; an item keeps its index number and its first day for ever. */
export async function showItem(needs: ShowNeeds, item: Item): Promise<Item> {
  const { records, columns, sitesAbove, now } = needs
  const places = placesOf(item.working, columns, sitesAbove)
  await records.show(item, {
    at: item.publishedAt ?? now,
    indexNumber: item.indexNumber ?? (await takeIndexNumber(needs, item.organId)),
    places,
  })
  const shown = await records.lockItem(item.id)
  if (shown === undefined) throw new Error(`item ${item.id} is gone`)
  await needs.tell({ is: 'shown', item: shownItem(shown, places) })
  return shown
}

function shownItem({ id, organId, kind, shown, indexNumber, publishedAt }: Item, places: readonly Place[]): ShownItem {
  if (shown === null || indexNumber === null || publishedAt === null) throw new Error(`item ${id} is not shown`)
  return { id, organId, kind, edition: shown, indexNumber, publishedAt, places }
}

/** 索引号: the organ's code, the month, and a number that is never given again. */
async function takeIndexNumber({ records, indexCode, now }: ShowNeeds, organId: string): Promise<string> {
  const today = dayInChina(now)
  const serial = await records.takeNumber(organId, `index ${today.slice(0, 7).replace('-', '')}`)
  return formatIndexNumber(indexCode, today, serial)
}
