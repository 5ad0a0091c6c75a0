import { table3Rows, type Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import type { Atom } from './atom.ts'
import type { Group } from './group-rows.ts'
import { findLabel, isPieceOf, mostLikely, numeralOf } from './label-index.ts'
import { categoryLabels, rowLabels } from './report-labels.ts'

/** A row of numbers with the loose words around it, in reading order. */
export type NumericRow = {
  readonly group: Group
  /** Words standing alone between this row and the one before, nearest last; and after it, nearest first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export type Assignment = {
  /** The row of the form each numeric row is, or null where that is not certain. */
  readonly keys: readonly (Table3Key | null)[]
  /** Rows whose label an earlier row has already: the same row printed again. */
  readonly repeats: readonly (Table3Key | null)[]
  /** The rows of the form in use, in statutory order. */
  readonly form: readonly Table3Key[]
  /** Labels stand out of statutory order. */
  readonly disordered: boolean
}

/**
 * Finds which row of Table 3 each row of numbers is. A label of its own decides; a label broken over the lines around it
 * decides where nothing else is as like; rows without any are counted off between those known, and only where there are
 * exactly as many as the form has rows left there.
 */
export function assignRows(rows: readonly NumericRow[], words: readonly string[]): Assignment {
  const form = orderOf(words)
  const keys = rows.map(({ group }) => ownLabel(group, form))
  const repeats = takeRepeated(keys)
  const disordered = isDisordered(keys, form)
  if (!disordered) {
    settleWeak(rows, keys, form)
    countOff(rows, keys, form)
    joinBroken(rows, keys, form)
    countOff(rows, keys, form)
  }
  return { keys, repeats, form, disordered }
}

type Keys = (Table3Key | null)[]
type Order = readonly Table3Key[]

/** The rows of the form in use: 其他处理 is one row in 2019 and three in 2021, whatever the year of the report. */
function orderOf(words: readonly string[]): Order {
  const single = words.some((text) => findLabel(rowLabels, text) === 'otherHandling') && !words.some(isOfThree)
  return single ? withOtherHandling : withThreeOthers
}

/** A label of the three rows that 其他处理 became. */
function isOfThree(text: string): boolean {
  const key = findLabel(rowLabels, text)
  if (key === 'otherOther' && numeralOf(text) === '3') return true
  return key === 'otherNoCorrection' || key === 'otherNoPayment' || /逾期(?:不|未)/.test(text)
}

const withOtherHandling = orderWith((key) => key === 'otherHandling')
const withThreeOthers = orderWith((key) => key !== 'otherHandling')

function orderWith(isUsed: (key: Table3Key) => boolean): Order {
  return table3Rows.filter(({ category, key }) => category !== 'other' || isUsed(key)).map(({ key }) => key)
}

/** A label that leaves no doubt, on the row itself. */
function ownLabel(group: Group, form: Order): Table3Key | null {
  for (const text of ownTexts(group)) {
    const key = findLabel(rowLabels, text) ?? misprinted(text)
    if (key !== undefined && form.includes(key) && !isWeak(key, text)) return key
  }
  return null
}

/** The label a text is like and no other, unless it is a merged cell's. */
function misprinted(text: string): Table3Key | undefined {
  const likely = mostLikely(rowLabels, text)
  if (likely === undefined || likely.score < 0.72 || likely.margin < 0.15) return undefined
  return findLabel(categoryLabels, text) === undefined ? likely.key : undefined
}

/** 其他 and 总计 are also heads, and pieces of other labels: without their numeral they are settled by their neighbours. */
function isWeak(key: Table3Key, text: string): boolean {
  if (key === 'otherOther') return numeralOf(text) !== '3'
  if (key === 'totalResults') return numeralOf(text) !== '七'
  return false
}

/** The row's words as a label: the last cell, then the last two, three … joined. */
export function ownTexts({ texts }: Group): string[] {
  const joined: string[] = []
  let words = ''
  for (let at = texts.length - 1; at >= Math.max(0, texts.length - 4); at--) {
    words = (texts[at] as Atom).text + words
    joined.push(words)
  }
  return joined
}

/** A label found twice is left to the first row that has it. */
function takeRepeated(keys: Keys): Keys {
  const seen = new Set<Table3Key>()
  return keys.map((key, at) => {
    if (key === null) return null
    if (seen.has(key)) {
      keys[at] = null
      return key
    }
    seen.add(key)
    return null
  })
}

function isDisordered(keys: Keys, form: Order): boolean {
  let last = -1
  for (const key of keys) {
    if (key === null) continue
    const at = form.indexOf(key)
    if (at < last) return true
    last = at
  }
  return false
}

/** 其他 and 总计 without numeral count where they stand in their place among the rows known. */
function settleWeak(rows: readonly NumericRow[], keys: Keys, form: Order): void {
  rows.forEach(({ group }, at) => {
    const key = findLabel(rowLabels, group.texts.at(-1)?.text ?? '')
    if (keys[at] === null && key !== undefined && !keys.includes(key) && isInPlace(keys, form, at, key)) keys[at] = key
  })
}

function isInPlace(keys: Keys, form: Order, at: number, key: Table3Key): boolean {
  const gap = gapAt(keys, form, at)
  const before = keys[at - 1] ?? null
  const follows = before !== null && form.indexOf(before) === form.indexOf(key) - 1
  return gap.includes(key) && (follows || gap.length === 1)
}

/** Labels broken over lines: the words above, beside and below a row joined make exactly one label of the gap. */
function joinBroken(rows: readonly NumericRow[], keys: Keys, form: Order): void {
  rows.forEach((row, at) => {
    if (keys[at] !== null) return
    const gap = new Set(gapAt(keys, form, at))
    if (gap.size === 0) return
    const found = new Set(brokenLabels(row).flatMap((text) => labelIn(text, gap)))
    const [key] = found
    const claims = [at - 1, at + 1].some(
      (near) => keys[near] === null && readsLabel(rows[near], gapAt(keys, form, near), key),
    )
    if (key !== undefined && found.size === 1 && !claims) keys[at] = key
  })
}

/** Would a neighbour without label read the same label from the same words? Then counting has to decide. */
function readsLabel(row: NumericRow | undefined, gap: Order, key: Table3Key | undefined): boolean {
  if (row === undefined || key === undefined) return false
  return brokenLabels(row).some((text) => labelIn(text, new Set(gap)).includes(key))
}

function labelIn(text: string, gap: ReadonlySet<Table3Key>): Table3Key[] {
  const exact = findLabel(rowLabels, text)
  if (exact !== undefined) return gap.has(exact) && exact !== 'otherOther' && exact !== 'totalResults' ? [exact] : []
  const likely = mostLikely(rowLabels, text, gap)
  return likely !== undefined && likely.score >= 0.8 && likely.margin >= 0.15 ? [likely.key] : []
}

/** Pieces on the row itself with those beside it, or pieces on both sides; a label wholly above or below may be another's. */
function brokenLabels({ group, before, after }: NumericRow): string[] {
  const own = group.texts.at(-1)?.text ?? ''
  const [above = '', higher = ''] = [before.at(-1), before.at(-2)]
  const [below = '', lower = ''] = after
  const joined =
    own === ''
      ? [
          [above, below],
          [higher, above, below],
        ]
      : [
          [above, own],
          [higher, above, own],
          [own, below],
          [own, below, lower],
          [above, own, below],
          [higher, above, own, below],
        ]
  return [...new Set(joined.filter(isOneLabel).map((parts) => parts.join('')))]
}

/** Only the first piece of a label can have a numeral. */
function isOneLabel([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && others.every((part) => part !== '' && numeralOf(part) === '')
}

/** Rows of the form not yet found between the known rows around this one. */
function gapAt(keys: Keys, form: Order, at: number): Order {
  let from = at - 1
  while (from >= 0 && keys[from] === null) from--
  let to = at + 1
  while (to < keys.length && keys[to] === null) to++
  const first = from < 0 ? 0 : form.indexOf(keys[from] as Table3Key) + 1
  const stop = to >= keys.length ? form.length : form.indexOf(keys[to] as Table3Key)
  return form.slice(first, stop)
}

/** Runs of rows without label: as many as the gap has rows, none contradicting its place, are taken in order. */
function countOff(rows: readonly NumericRow[], keys: Keys, form: Order): void {
  if (keys.every((key) => key === null)) return
  for (let at = 0; at < keys.length; at++) {
    if (keys[at] !== null) continue
    let stop = at
    while (stop < keys.length && keys[stop] === null) stop++
    const gap = gapAt(keys, form, at)
    const run = rows.slice(at, stop)
    if (run.length === gap.length && run.every((row, index) => agrees(row, gap[index] as Table3Key)))
      for (let index = 0; index < run.length; index++) keys[at + index] = gap[index] as Table3Key
    at = stop
  }
}

/** The row has no words, or only words of a merged cell, or a piece of the label. */
function agrees({ group }: NumericRow, key: Table3Key): boolean {
  if (group.texts.length === 0) return true
  const texts = ownTexts(group)
  return texts.some((text) => {
    if (isPieceOf(rowLabels, text, key) || findLabel(categoryLabels, text) !== undefined || text.length <= 2)
      return true
    const likely = mostLikely(rowLabels, text)
    return likely !== undefined && likely.key === key && likely.score >= 0.4
  })
}
