import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

/** A leader as an office's own list has them; the order of the list is the order of rank. */
export type Leader = { readonly name: string; readonly title: string }

/** Leaders with another's title, names one character off behind a title, and names in another order than the list's. */
export function findLeaders(looked: LookedAt, leaders: readonly Leader[]): readonly TextFinding[] {
  if (leaders.length === 0) return []
  const named = namesIn(looked.text, leaders)
  return [
    ...named.flatMap((place) => wrongTitle(looked, leaders, place)),
    ...titlesOf(leaders).flatMap((title) => wrongNames(looked, leaders, title)),
    ...wrongOrder(looked, leaders, named),
  ]
}

type NamePlace = { readonly name: string; readonly start: number; readonly end: number }

/** 原县长, 时任县长, 副县长 are other posts than 县长. */
const OTHER_POST = /[原前副老]$|时任$|前任$|代理$/

function namesIn(text: string, leaders: readonly Leader[]): readonly NamePlace[] {
  const names = [...new Set(leaders.map(({ name }) => name))].filter((name) => name.length > 1)
  return names
    .flatMap((name) => placesOf(text, name).map((start) => ({ name, start, end: start + name.length })))
    .toSorted((one, other) => one.start - other.start)
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

function titlesOf(leaders: readonly Leader[]): readonly string[] {
  const titles = [...new Set(leaders.map(({ title }) => title))].filter((title) => title !== '')
  return titles.toSorted((one, other) => other.length - one.length)
}

function holds(leaders: readonly Leader[], name: string, title: string): boolean {
  return leaders.some((leader) => leader.name === name && leader.title === title)
}

function wrongTitle(looked: LookedAt, leaders: readonly Leader[], place: NamePlace): readonly TextFinding[] {
  const title = titlesOf(leaders).find(
    (words) => looked.text.endsWith(words, place.start) && endsAt(looked.text, words, place.start),
  )
  if (title === undefined || holds(leaders, place.name, title)) return []
  const start = place.start - title.length
  if (OTHER_POST.test(looked.text.slice(Math.max(0, start - 2), start))) return []
  const own = leaders.filter(({ name }) => name === place.name).map((leader) => leader.title)
  return [
    findingAt(looked, [start, place.end], {
      kind: 'leader-title',
      severity: 'error',
      message: `领导名单中“${place.name}”的职务是“${own.join('、')}”，不是“${title}”，请核对。`,
    }),
  ]
}

function endsAt(text: string, words: string, end: number): boolean {
  return text.slice(Math.max(0, end - words.length), end) === words
}

/** A title followed by a name of the holder's length that is one character off. */
function wrongNames(looked: LookedAt, leaders: readonly Leader[], title: string): readonly TextFinding[] {
  const holders = leaders.filter((leader) => leader.title === title).map(({ name }) => name)
  return placesOf(looked.text, title).flatMap((at) => {
    if (OTHER_POST.test(looked.text.slice(Math.max(0, at - 2), at))) return []
    const start = at + title.length
    const meant = holders.find((name) => isOneOff(name, looked.text.slice(start, start + name.length)))
    if (meant === undefined || leaders.some(({ name }) => looked.text.startsWith(name, start))) return []
    return [
      findingAt(looked, [start, start + meant.length], {
        kind: 'leader-name',
        severity: 'error',
        suggestion: meant,
        message: `领导名单中“${title}”是“${meant}”，请核对姓名用字。`,
      }),
    ]
  })
}

function isOneOff(name: string, written: string): boolean {
  if (written.length !== name.length || name.length < 2 || !/^\p{Script=Han}+$/u.test(written)) return false
  const differing = [...name].filter((sign, at) => sign !== written[at]).length
  return differing === 1 && (name.length > 2 || name[0] === written[0])
}

/** Names joined as a list have to follow the order of rank. */
function wrongOrder(looked: LookedAt, leaders: readonly Leader[], named: readonly NamePlace[]): readonly TextFinding[] {
  const rankOf = (name: string) => leaders.findIndex((leader) => leader.name === name)
  return listsOf(looked.text, leaders, named).flatMap((list) => {
    const names = list.map(({ name }) => name)
    const ranked = [...new Set(names)].toSorted((one, other) => rankOf(one) - rankOf(other))
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined || ranked.join() === names.join()) return []
    return [
      findingAt(looked, [first.start, last.end], {
        kind: 'leader-order',
        severity: 'warning',
        message: `领导排序与名单不一致，名单的次序是：${ranked.join('、')}。`,
      }),
    ]
  })
}

function listsOf(
  text: string,
  leaders: readonly Leader[],
  named: readonly NamePlace[],
): readonly (readonly NamePlace[])[] {
  const lists: NamePlace[][] = []
  for (const place of named) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    if (list !== undefined && before !== undefined && joins(text.slice(before.end, place.start), leaders))
      list.push(place)
    else lists.push([place])
  }
  return lists.filter((list) => list.length > 1)
}

function joins(between: string, leaders: readonly Leader[]): boolean {
  const bare = titlesOf(leaders).reduce((words, title) => words.replaceAll(title, ''), between)
  return between !== '' && /^[、，,和及\s副]{1,6}$/.test(bare)
}
