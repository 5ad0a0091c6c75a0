import { labelKey } from '../../../../../kernel/chinese-text.ts'
import { TOTAL_COLUMN } from '../../../../../statute/report-format/applicants.table.ts'
import type { FormVersion } from '../../../../../statute/report-format/form-version.ts'
import type { Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import {
  table3Categories,
  table3Rows,
  type Table3Key,
  type Table3Row,
} from '../../../../../statute/report-format/table3.table.ts'
import { ownTexts, type NumericRow } from './assign-rows.ts'
import type { Head } from './block-heads.ts'
import type { Group } from './group-rows.ts'
import { findLabel, isPieceOf } from './label-index.ts'
import { applicantLabels, categoryLabels, itemLabels, rowLabels } from './report-labels.ts'
import type { Table3Layout } from './table3-layout.ts'

/*
 * With one cell a line, a cut between the middle of one row and the middle of a later one leaves a run of the right length
 * made of both. A row is therefore trusted only where the words right after it are those that must come next.
 */

/** Is the row of Table 3 followed by the label of the next row of the form (or, if last, by what ends the table)? */
export function isFollowedInForm({ rows, assigned, ended }: Table3Layout, at: number): boolean {
  const { keys, form } = assigned
  const key = keys[at] ?? null
  if (key === null) return false
  const next = form[form.indexOf(key) + 1]
  if (next === undefined) return ended
  if (lacksSubtotal(rows, at, next)) return false
  const stop = at + (isSubtotal(rows[at + 1]) ? 2 : 1)
  if (keys[stop] === next) return true
  const following = rows[stop]
  const words = [...(rows[stop - 1]?.after ?? []), ...(following === undefined ? [] : wordsOf(following.group))]
  return words.some((text) => findLabel(rowLabels, text) === next)
}

/** Where subtotals are printed, one stands above every group of reasons: without it something was cut out here. */
function lacksSubtotal(rows: readonly NumericRow[], at: number, next: Table3Key): boolean {
  return firstReasons.has(next) && !isSubtotal(rows[at + 1]) && rows.some(isSubtotal)
}

/** `（三）不予公开小计`: a row some offices print above the rows it adds up; the form has none. */
function isSubtotal(row: NumericRow | undefined): boolean {
  const label = row?.group.texts.at(-1)?.text ?? ''
  return label.endsWith('小计') && row?.group.cells.length === TOTAL_COLUMN + 1
}

function wordsOf(group: Group): string[] {
  return [...ownTexts(group), ...group.texts.map((atom) => atom.text)]
}

/**
 * Is the row of Table 2 followed by the next row or block of its form? `words` are the words after it, in order. Under the
 * heads of 2019 permits have a second row below them, and fees are not the last block.
 */
export function isFollowedInTable2(item: Table2Item, heads: readonly Head[], after: Following): boolean {
  const { words, ended } = after
  const [next] = words
  const form = heads.some(({ key }) => key === 'lastYearItems') ? '2019' : '2021'
  const isLast = ended && lastItems[form].has(item)
  if (next === undefined) return isLast
  const key = labelKey(next)
  const article = articleWords.exec(key)?.[1]
  if (article !== undefined) return article === nextArticles[form][item]
  if (key === '信息内容') return nextItems[item] === undefined
  return isNextLabel(item, next) || (isLast && table3Title.test(key))
}

/** The words after a row, and whether the table ends at words that come after it. */
export type Following = { readonly words: readonly string[]; readonly ended: boolean }

/** The next row of the block, or after documents a row of the office's own. */
function isNextLabel(item: Table2Item, text: string): boolean {
  const found = findLabel(itemLabels, text)
  const expected = nextItems[item]
  if (expected !== undefined && (found === expected || isPieceOf(itemLabels, text, expected))) return true
  return found === undefined && !isOfTable3(text) && (item === 'regulations' || item === 'normative')
}

/** Words of Table 3 right after a row of Table 2: all between them was cut out. */
function isOfTable3(text: string): boolean {
  return [rowLabels, categoryLabels, applicantLabels].some((labels) => findLabel<string>(labels, text) !== undefined)
}

/** The words after a group in a document of one cell a line. */
export function wordsAfter(groups: readonly Group[], at: number): string[] {
  return groups.slice(at + 1, at + 3).flatMap((group) => group.texts.map((atom) => atom.text))
}

/** The first row of each group of several reasons. */
const firstReasons: ReadonlySet<Table3Key> = new Set(
  table3Categories.flatMap(({ key }) => {
    const [first, second] = table3Rows.filter((row: Table3Row) => row.category === key && row.forms.includes('2021'))
    return first === undefined || second === undefined ? [] : [first.key]
  }),
)
const table3Title = /^[二三四]|申请/
const articleWords = /^第?二十条第?([一二三四五六七八九])项?$/
const lastItems: Readonly<Record<FormVersion, ReadonlySet<Table2Item>>> = {
  '2019': new Set(['procurement']),
  '2021': new Set(['fees', 'procurement']),
}
type Articles = Readonly<Partial<Record<Table2Item, string>>>
const articlesOfBoth: Articles = { normative: '五', otherExternalServices: '六', coercion: '八', fees: '九' }
const nextArticles: Readonly<Record<FormVersion, Articles>> = {
  '2019': articlesOfBoth,
  '2021': { ...articlesOfBoth, licensing: '六' },
}
const nextItems: Readonly<Partial<Record<Table2Item, Table2Item>>> = {
  regulations: 'normative',
  licensing: 'otherExternalServices',
  penalty: 'coercion',
}
