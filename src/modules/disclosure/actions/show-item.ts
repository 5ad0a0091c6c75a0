import { dayInChina } from '../../../kernel/day.ts'
import type { Item } from '../domain/item.ts'
import { placesOf } from '../domain/places-of.ts'
import type { ItemNeeds } from './item-needs.ts'

type ShowNeeds = Pick<ItemNeeds, 'records' | 'columns' | 'sitesAbove' | 'indexCode' | 'tell'> & { readonly now: Date }

/** Shows the edition worked on to citizens; an item keeps its index number and its first day for ever. */
export async function showItem(needs: ShowNeeds, item: Item): Promise<Item> {
  const { records, columns, sitesAbove, now } = needs
  await records.show(item, {
    at: item.publishedAt ?? now,
    indexNumber: item.indexNumber ?? (await takeIndexNumber(needs, item.organId)),
    places: placesOf(item.working, columns, sitesAbove),
  })
  const shown = await records.lockItem(item.id)
  if (shown === undefined) throw new Error(`item ${item.id} is gone`)
  await needs.tell({ item: shown, is: 'shown' })
  return shown
}

/** 索引号: the organ's code, the month, and a number that is never given again. */
async function takeIndexNumber({ records, indexCode, now }: ShowNeeds, organId: string): Promise<string> {
  const month = dayInChina(now).slice(0, 7).replace('-', '')
  const serial = await records.takeNumber(organId, `index ${month}`)
  return `${indexCode}/${month}-${String(serial).padStart(5, '0')}`
}
