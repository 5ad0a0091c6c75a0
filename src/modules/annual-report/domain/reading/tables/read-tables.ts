import { foldText } from '../../../../../kernel/chinese-text.ts'
import type { Finding } from '../../../../../kernel/finding.ts'
import type { Place, SourceDocument } from '../../../../../kernel/source-document.ts'
import type { Mark, Table2, Table3, Table4 } from '../../../../../statute/report-format/report.ts'
import type { AtomRow } from './atom.ts'
import { linesWereDropped } from './dropped-lines.ts'
import { newNotes, refuseTable, say, type FigureNotes } from './figure-notes.ts'
import { readTable2 } from './read-table2.ts'
import { readTable3 } from './read-table3.ts'
import { readTable4 } from './read-table4.ts'
import { splitRows } from './split-rows.ts'
import { findRegions, type Range, type TableRegions } from './table-regions.ts'

export type TablesReading = {
  readonly table2: Table2 | null
  readonly table3: Table3 | null
  readonly table4: Table4 | null
  /** Why figures are null, by path. */
  readonly marks: Readonly<Record<string, Mark>>
  /** Where each figure stands, by path. */
  readonly places: Readonly<Record<string, Place>>
  readonly findings: readonly Finding[]
  /** The stretches of the document the tables take up. */
  readonly regions: readonly Place[]
  /** Why no table could be read at all, as a Chinese sentence; null where at least one was. */
  readonly refusal: string | null
}

/**
 * Reads Tables 2, 3 and 4 from a document in any layout. A figure that is not certain is null, with a mark and a finding.
 */
export function readTables(document: SourceDocument): TablesReading {
  const rows = splitRows(document, foldText(document.text))
  const regions = findRegions(rows)
  const notes = newNotes()
  const dropped = regions.table3 !== undefined && linesWereDropped(spanOf(rows, regions))
  if (dropped) refuseTable(notes, droppedMessage)
  const readable = dropped ? {} : regions
  const table2 = readWithin(rows, readable.table2, notes, readTable2)
  const table3 = readWithin(rows, readable.table3, notes, readTable3)
  const table4 = readWithin(rows, readable.table4, notes, readTable4)
  noteMissing(regions, notes)
  const refusal = refusalOf(document, regions, notes, table2 === null && table3 === null && table4 === null)
  return { table2, table3, table4, ...notes, regions: placesOf(rows, regions), refusal }
}

/** From the first table to the last, whatever stands between them. */
function spanOf(rows: readonly AtomRow[], { table2, table3, table4 }: TableRegions): readonly AtomRow[] {
  const found = [table2, table3, table4].filter((range) => range !== undefined)
  return rows.slice(Math.min(...found.map(({ from }) => from)), Math.max(...found.map(({ to }) => to)))
}

function readWithin<Table>(
  rows: readonly AtomRow[],
  range: Range | undefined,
  notes: FigureNotes,
  read: (rows: readonly AtomRow[], notes: FigureNotes, ended: boolean) => Table | null,
): Table | null {
  return range === undefined ? null : read(rows.slice(range.from, range.to), notes, range.ended)
}

/** Some tables are there and others are not: say which. */
function noteMissing(regions: TableRegions, notes: FigureNotes): void {
  const missing = tableNames.filter(([key]) => regions[key] === undefined).map(([, name]) => name)
  if (missing.length === 0 || missing.length === tableNames.length) return
  say(notes, { rule: 'R.missingTable', severity: 'error', cells: [], message: `文中没有读到${missing.join('、')}。` })
}

function refusalOf(document: SourceDocument, regions: TableRegions, notes: FigureNotes, empty: boolean): string | null {
  if (!empty) return null
  const pictures = document.pictures > 0 || pictureWords.test(document.text)
  if (pictures) say(notes, { rule: 'R.pictureTable', severity: 'error', cells: [], message: pictureMessage })
  else if (Object.keys(regions).length === 0)
    say(notes, { rule: 'R.noTable', severity: 'error', cells: [], message: noTableMessage })
  return notes.findings.find(({ rule }) => whyNothing.has(rule))?.message ?? noTableMessage
}

function placesOf(rows: readonly AtomRow[], regions: TableRegions): Place[] {
  return [regions.table2, regions.table3, regions.table4].flatMap((range) => {
    const first = range === undefined ? undefined : rows[range.from]
    const last = range === undefined ? undefined : rows[range.to - 1]
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
  })
}

const whyNothing: ReadonlySet<string> = new Set(['R.pictureTable', 'R.scrambled', 'R.noTable'])
const tableNames = [
  ['table2', '表二（主动公开政府信息情况）'],
  ['table3', '表三（收到和处理政府信息公开申请情况）'],
  ['table4', '表四（行政复议、行政诉讼情况）'],
] as const
const pictureWords = /!\[[^\]]*\]\(|<img\b|[[【(（]图片|\.(?:png|jpe?g|gif)\b/i
const pictureMessage = '文中没有文字形式的表格，表格可能是图片，无法取数，请提供文字版。'
const noTableMessage = '文中没有找到年度报告的表二、表三、表四，无表可读。'
const droppedMessage = '表格中重复的数字只剩第一次出现，原文的重复行已被去掉，无法复原，未取数。'
