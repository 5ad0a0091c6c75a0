import { addDays, findDay, type Day } from '../../kernel/day.ts'
import { lunarFestivals } from './lunar-festivals.table.ts'

/**
 * The festivals that are days off by themselves in a year without a notice (全国年节及纪念日放假办法, 2025), with their
 * names; without the lunar ones where the table does not know them. Bridge days and make-up days only a notice can tell.
 */
export function statutoryFestivals(year: number): ReadonlyMap<Day, string> {
  const festivals = new Map<Day, string>()
  const add = (name: string, first: Day | undefined, days: number) => {
    for (let at = 0; first !== undefined && at < days; at++) festivals.set(addDays(first, at), name)
  }
  const [newYear, qingming, dragonBoat, midAutumn] = lunarFestivals[year] ?? []
  const springFestival = dayIn(year, newYear)
  add('元旦', findDay(year, 1, 1), 1)
  add('春节', springFestival && addDays(springFestival, -1), 4)
  add('清明节', dayIn(year, qingming), 1)
  add('劳动节', findDay(year, 5, 1), 2)
  add('端午节', dayIn(year, dragonBoat), 1)
  add('中秋节', dayIn(year, midAutumn), 1)
  add('国庆节', findDay(year, 10, 1), 3)
  return festivals
}

function dayIn(year: number, monthAndDay: string | undefined): Day | undefined {
  const [month, dayOfMonth] = (monthAndDay ?? '').split('-').map(Number)
  return findDay(year, month ?? 0, dayOfMonth ?? 0)
}
