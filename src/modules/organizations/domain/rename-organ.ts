import { addDays, type Day } from '../../../kernel/day.ts'
import type { Organ } from './organ.ts'
import { UNNAMED } from './unnamed-organ.ts'

/** The former names after a change of name that took effect on `since`; unchanged where the name stays. */
export function formerNamesAfter(organ: Pick<Organ, 'name' | 'formerNames'>, name: string, since: Day) {
  if (name === organ.name || organ.name === UNNAMED) return organ.formerNames
  const until = addDays(since, -1)
  return [...organ.formerNames, { name: organ.name, until }].toSorted((one, other) =>
    one.until < other.until ? -1 : 1,
  )
}

/** The name an organ had on a day. */
export function nameOn(organ: Pick<Organ, 'name' | 'formerNames'>, on: Day): string {
  return organ.formerNames.find(({ until }) => on <= until)?.name ?? organ.name
}
