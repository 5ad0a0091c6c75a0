import type { Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { ownTexts } from './assign-rows.ts'
import { inColumn, isPrinted, type Atom, type AtomRow } from './atom.ts'
import { headsIn, type Head } from './block-heads.ts'
import { joinBrokenHeads } from './broken-heads.ts'
import { groupByCell, groupByLine, isCellPerLine, type Group } from './group-rows.ts'
import { findLabel, keyOf, mostLikely } from './label-index.ts'
import { areEvenlyParted, emptyLinesBefore } from './line-gaps.ts'
import { itemLabels } from './report-labels.ts'
import { isFollowedInTable2, wordsAfter, type Following } from './row-order.ts'

/** A row of numbers in Table 2 and the heads above it. */
export type BlockRow = {
  /** null for a row the form does not know. */
  readonly item: Table2Item | null
  readonly label: string
  readonly heads: readonly Head[]
  readonly cells: readonly Atom[]
  /** The line has as many cells as the line of heads: blank cells stand in their columns. */
  readonly sameWidth: boolean
  /** Columns are the grid's own, good for lines of any length. */
  readonly hasGrid: boolean
  /** A piece of the table may be missing: other words follow the row than must come next, or its gaps differ. */
  readonly torn: boolean
}

/** Walks down the table: heads apply to the rows below them until other heads come. */
export function blockRows(rows: readonly AtomRow[], ended: boolean): BlockRow[] {
  const perCell = isCellPerLine(rows)
  const whole = joinBrokenHeads(rows)
  const groups = perCell ? groupByCell(whole) : groupByLine(whole.map(withPositions))
  const gaps = emptyLinesBefore(perCell ? whole : [])
  const found: BlockRow[] = []
  let block = newBlock
  groups.forEach((group, at) => {
    const { label, ...read } = readTexts(group, block)
    const printed = group.cells.some(isPrinted)
    block = label === '' && printed ? valuesBeforeLabel(read.block, perCell) : read.block
    if (label === '') return
    const item = itemOf(group) ?? joinBroken(groups, at)
    const following = { words: wordsAfter(groups, at), ended }
    const torn = perCell && item !== null && !isWhole({ group, item, following }, block, gaps)
    if (isRow(group, item, block)) found.push({ ...rowOf(group, block, perCell), item, label, torn })
    block = { ...block, open: block.open && item === null && !printed }
  })
  return found
}

/** In a line cut at bars or tabs a cell's position serves as its column, for lines of the same length. */
function withPositions(row: AtomRow): AtomRow {
  if (row.way === 'grid' || row.way === 'space') return row
  return { ...row, atoms: row.atoms.map((atom, column) => inColumn(atom, column)) }
}

type Placed = { readonly group: Group; readonly item: Table2Item; readonly following: Following }

/** No cell, blank ones counted, beyond those under the heads, none lost between the others, and what must follow follows. */
function isWhole({ group, item, following }: Placed, { heads }: Block, gaps: ReadonlyMap<number, number>): boolean {
  if (group.cells.length > heads.length || !areEvenlyParted(group.cells, gaps)) return false
  return isFollowedInTable2(item, heads, following)
}

/** Numbers with a label, or a row of the form with all its cells blank. */
function isRow(group: Group, item: Table2Item | null, block: Block): boolean {
  if (block.refused) return false
  if (group.cells.some(isPrinted)) return true
  return item !== null && block.heads.length > 0 && group.cells.length >= block.heads.length
}

type Block = {
  readonly heads: readonly Head[]
  /** Cells of the line that names the heads, 0 where lines are no rows. */
  readonly width: number
  /** Heads are still being collected. */
  readonly open: boolean
  /** Values came before any label: which label they belong to is not certain. */
  readonly refused: boolean
}

const newBlock: Block = { heads: [], width: 0, open: false, refused: false }

/** Reads the words of a group: heads go into the block, the last words that are no head are the row's label. */
function readTexts(group: Group, before: Block): { readonly block: Block; readonly label: string } {
  let block = before
  let label = ''
  for (const atom of group.texts) {
    const next = readHead(atom, block, group.width)
    block = next ?? block
    label = next === undefined ? atom.text : ''
  }
  return { block, label }
}

/** The block after a title, a head or a unit; undefined for other words. */
function readHead(atom: Atom, block: Block, width: number): Block | undefined {
  const key = keyOf(atom.text)
  if (key === '信息内容' || articleWords.test(key)) return { ...newBlock, open: true, width }
  if (unitWords.test(key)) return withUnit(block, key)
  if (findLabel(itemLabels, atom.text) !== undefined) return undefined
  const heads = headsIn(atom, block.open ? block.heads.length : 0)
  return heads.length === 0
    ? undefined
    : { ...newBlock, heads: [...(block.open ? block.heads : []), ...heads], width, open: true }
}

function withUnit(block: Block, key: string): Block {
  const unit = /万元|亿元|元/.exec(key)?.[0] ?? null
  return {
    ...block,
    heads: block.heads.map((head) =>
      head.key === 'amount' || head.key === 'procurementAmount' ? { ...head, unit } : head,
    ),
  }
}

function itemOf(group: Group): Table2Item | null {
  for (const text of ownTexts(group)) {
    const item = findLabel(itemLabels, text)
    if (item !== undefined) return item
  }
  const likely = mostLikely(itemLabels, group.texts.at(-1)?.text ?? '')
  return likely !== undefined && likely.score >= 0.75 && likely.margin >= 0.15 ? likely.key : null
}

/** A label broken over the lines around its numbers. */
function joinBroken(groups: readonly Group[], at: number): Table2Item | null {
  if (groups[at]?.cells.some(isPrinted) !== true) return null
  const words = (index: number) => {
    const group = groups[index]
    return group === undefined || group.cells.some(isPrinted) ? '' : (group.texts.at(-1)?.text ?? '')
  }
  const own = groups[at]?.texts.at(-1)?.text ?? ''
  const forms = [words(at - 1) + own, own + words(at + 1), words(at - 1) + own + words(at + 1)]
  const [item, ...others] = new Set(forms.flatMap((text) => findLabel(itemLabels, text) ?? []))
  return others.length === 0 ? (item ?? null) : null
}

/** With one cell a line a value right under the heads belongs to a label that comes later: the block is out of order. */
function valuesBeforeLabel(block: Block, perCell: boolean): Block {
  return perCell && block.heads.length > 0 ? { ...block, refused: true, open: false } : block
}

function rowOf({ cells, width }: Group, block: Block, perCell: boolean) {
  const sameWidth = perCell ? cells.length === block.heads.length : width > 0 && width === block.width
  return {
    heads: unlessRepeated(block.heads),
    cells,
    sameWidth,
    hasGrid: cells.some(({ columns }) => columns !== undefined),
  }
}

/** A head that comes twice is a piece of another: then none of them says what the numbers are. */
function unlessRepeated(heads: readonly Head[]): readonly Head[] {
  return new Set(heads.map(({ key }) => key)).size === heads.length ? heads : []
}

const articleWords = /^第?二十条第?[一二三四五六七八九]项?$/
const unitWords = /^(?:单位)?(?:万元|亿元|元)$/
