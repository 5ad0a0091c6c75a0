import { labelKey } from '../../../../../kernel/chinese-text.ts'
import type { Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { ownTexts } from './assign-rows.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import { headsIn, type Head } from './block-heads.ts'
import { groupByCell, groupByLine, isCellPerLine, type Group } from './group-rows.ts'
import { findLabel, mostLikely } from './label-index.ts'
import { itemLabels } from './report-labels.ts'
import { isFollowedInTable2, wordsAfter } from './row-order.ts'

/** A row of numbers in Table 2 and the heads above it. */
export type BlockRow = {
  /** null for a row the form does not know. */
  readonly item: Table2Item | null
  readonly label: string
  readonly heads: readonly Head[]
  readonly cells: readonly Atom[]
  /** The line has as many cells as the line of heads: blank cells stand in their columns. */
  readonly sameWidth: boolean
  /** The words after the row are not those that must come next: a piece of the table may be missing here. */
  readonly torn: boolean
  /** The document has one cell a line. */
  readonly perCell: boolean
}

/** Walks down the table: heads apply to the rows below them until other heads come. */
export function blockRows(rows: readonly AtomRow[], ended: boolean): BlockRow[] {
  const perCell = isCellPerLine(rows)
  const groups = perCell ? groupByCell(rows) : groupByLine(rows)
  const found: BlockRow[] = []
  let block = newBlock
  groups.forEach((group, at) => {
    const { heads, labelled } = readTexts(group, block, perCell)
    block = heads
    if (!group.cells.some(isPrinted)) {
      if (labelled.item !== null && group.cells.length >= block.heads.length && block.heads.length > 0)
        found.push(rowOf(group, labelled, block, perCell))
      return
    }
    if (labelled.item === null && labelled.label === '') return void (block = valuesBeforeLabel(block, perCell))
    const joined = labelled.item === null ? joinBroken(groups, at) : labelled
    const torn = perCell && joined.item !== null && !isFollowedInTable2(joined.item, wordsAfter(groups, at), ended)
    if (!block.refused) found.push({ ...rowOf(group, joined, block, perCell), torn })
    block = { ...block, open: false }
  })
  return found
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

type Labelled = { readonly item: Table2Item | null; readonly label: string }

const newBlock: Block = { heads: [], width: 0, open: false, refused: false }

/** Reads the words of a group: heads go into the block, the last words that are no head are the row's label. */
function readTexts(group: Group, before: Block, perCell: boolean): { heads: Block; labelled: Labelled } {
  let block = before
  let label = ''
  for (const atom of group.texts) {
    const key = labelKey(atom.text)
    const isTitle = articleWords.test(key) || key === '信息内容'
    const heads = isTitle ? [] : headsIn(atom, block.open ? block.heads.length : 0)
    if (isTitle) {
      block = { ...newBlock, open: true, width: group.width }
      label = ''
    } else if (heads.length > 0 && findLabel(itemLabels, atom.text) === undefined) {
      block = { heads: [...(block.open ? block.heads : []), ...heads], width: group.width, open: true, refused: false }
      label = ''
    } else if (unitWords.test(key) && block.heads.length > 0) block = withUnit(block, key)
    else label = atom.text
  }
  if (label === '') return { heads: block, labelled: { item: null, label: '' } }
  const item = itemOf(group)
  return {
    heads:
      item === null && !group.cells.some(isPrinted)
        ? block
        : { ...block, open: block.open && perCell && item === null },
    labelled: { item, label },
  }
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
function joinBroken(groups: readonly Group[], at: number): Labelled {
  const words = (index: number) => {
    const group = groups[index]
    return group === undefined || group.cells.some(isPrinted) ? '' : (group.texts.at(-1)?.text ?? '')
  }
  const own = groups[at]?.texts.at(-1)?.text ?? ''
  const forms = [words(at - 1) + own, own + words(at + 1), words(at - 1) + own + words(at + 1)]
  const found = new Set(forms.flatMap((text) => findLabel(itemLabels, text) ?? []))
  const [item] = found
  return found.size === 1 && item !== undefined ? { item, label: own } : { item: null, label: own }
}

/** With one cell a line a value right under the heads belongs to a label that comes later: the block is out of order. */
function valuesBeforeLabel(block: Block, perCell: boolean): Block {
  return perCell && block.heads.length > 0 ? { ...block, refused: true, open: false } : block
}

function rowOf(group: Group, { item, label }: Labelled, block: Block, perCell: boolean): BlockRow {
  const sameWidth = perCell ? group.cells.length === block.heads.length : group.width > 0 && group.width === block.width
  return { item, label, heads: block.heads, cells: group.cells, sameWidth, torn: false, perCell }
}

const articleWords = /^第?二十条第?[一二三四五六七八九]项?$/
const unitWords = /^(?:单位)?(?:万元|亿元|元)$/
