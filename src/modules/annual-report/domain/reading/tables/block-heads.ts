import type { FormVersion } from '../../../../../statute/report-format/form-version.ts'
import { table2Forms, table2Heads, type Table2Column } from '../../../../../statute/report-format/table2.table.ts'
import type { Atom } from './atom.ts'
import { findLabel, keyOf, mostLikely } from './label-index.ts'
import { headLabels, type HeadKey } from './report-labels.ts'

/** One head of a block of Table 2, as printed. */
export type Head = {
  readonly key: HeadKey
  /** Unit printed in the head, for amounts. */
  readonly unit: string | null
  readonly column?: number
}

/** The heads in a cell: usually one; several where the cells of the line were glued together; none in other words. */
export function headsIn(atom: Atom, position: number): Head[] {
  const text = atom.text.replace(/^信息内容\s*/, '')
  const key = findLabel(headLabels, text)
  if (key !== undefined) return [headOf(key, text, atom)]
  const glued = gluedHeads(keyOf(text))
  if (glued.length > 0) return glued.map((head) => headOf(head, text, atom))
  const cut = cutHead(text, position)
  return cut === undefined ? [] : [headOf(cut, text, atom)]
}

/** The form the heads of a block belong to, by majority; null where they tell nothing. */
export function formOfHeads(heads: readonly Head[]): FormVersion | null {
  const keys = heads.map(({ key }) => key)
  const old = keys.filter((key) => only2019.has(key)).length
  const recent = keys.filter((key) => only2021.has(key)).length
  if (old !== recent) return old > recent ? '2019' : '2021'
  return keys.length === 1 && keys[0] === 'decisions' ? '2021' : null
}

export function columnOf(key: HeadKey): Table2Column {
  return key === 'procurementAmount' ? 'amount' : key
}

function headOf(key: HeadKey, text: string, atom: Atom): Head {
  const unit = /万元|亿元|(?<=[(:：（])元/.exec(text)?.[0] ?? null
  return { key, unit, ...(atom.column === undefined ? {} : { column: atom.column }) }
}

/** `信息内容本年制发件数本年废止件数现行有效件数`: heads one after the other with hardly anything between. */
function gluedHeads(key: string): HeadKey[] {
  if (key.length < 6 || key.length > 40 || !headPieces.test(key)) return []
  const found: HeadKey[] = []
  let left = 0
  for (let at = 0; at < key.length;) {
    const entry = longestFirst.find(({ form }) => key.startsWith(form, at))
    if (entry === undefined) left++
    else found.push(entry.key)
    at += entry?.form.length ?? 1
  }
  return left * 4 <= key.length ? found : []
}

/** A misprinted or cut head. Where a piece fits two heads (`本年新`), its position in the block decides. */
function cutHead(text: string, position: number): HeadKey | undefined {
  const key = keyOf(text)
  if (key.length < 3 || key.length > 16) return undefined
  const fitting = blockOne.filter((head) => keyOf(head.label).startsWith(key))
  if (fitting.length > 0) {
    if (fitting.length === 1) return fitting[0]?.key
    return fitting.find((head) => blockOne.indexOf(head) === position)?.key
  }
  const likely = mostLikely(headLabels, text)
  return likely !== undefined && likely.score >= 0.62 && likely.margin >= 0.12 ? likely.key : undefined
}

const headPieces = /本年|上一?年|有效|决定|金额|项目|总数/
const longestFirst = [...headLabels.entries].sort((a, b) => b.form.length - a.form.length)
const blockOne = table2Forms['2019'].blocks[0]?.columns ?? []
const heads2021 = new Set(table2Forms['2021'].blocks.flatMap((block) => block.columns.map(({ key }) => key)))
const heads2019 = new Set(table2Forms['2019'].blocks.flatMap((block) => block.columns.map(({ key }) => key)))
const only2019: ReadonlySet<string> = new Set([
  'procurementAmount',
  ...table2Heads.map(({ key }) => key).filter((key) => heads2019.has(key) && !heads2021.has(key)),
])
const only2021: ReadonlySet<string> = new Set([
  'amount',
  ...table2Heads.map(({ key }) => key).filter((key) => heads2021.has(key) && !heads2019.has(key)),
])
