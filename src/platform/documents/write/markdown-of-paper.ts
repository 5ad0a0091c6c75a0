import type { Paper, PaperBlock, PaperTable } from '../../../kernel/paper.ts'
import { placeCells } from '../../../kernel/paper-grid.ts'

/**
 * The paper as Markdown (CommonMark with pipe tables). Cells covered by a span are left blank; characters Markdown
 * would take for markup are escaped with a backslash.
 */
export function markdownOfPaper(paper: Paper): string {
  return [`# ${inline(paper.title)}`, ...paper.blocks.map(markdownOf)].join('\n\n') + '\n'
}

function markdownOf(block: PaperBlock): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`
  if (block.kind === 'paragraph') return paragraph(block.text)
  if (block.kind === 'signature') return block.lines.map(paragraph).join('\n\n')
  return pipeTable(block)
}

function pipeTable(table: PaperTable): string {
  const grid = table.rows.map(() => table.widths.map(() => ''))
  for (const { cell, row, column } of placeCells(table).flat()) {
    const cells = grid[row]
    if (cells !== undefined) cells[column] = inCell(cell.text)
  }
  const [first = [], ...others] = grid.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${table.widths.map((_, column) => (isFigureColumn(table, column) ? ' ---: ' : ' --- ')).join('|')}|`
  const caption = table.showCaption === true ? [`${inline(table.caption)}\n`] : []
  return [...caption, first, rule, ...others].join('\n')
}

function isFigureColumn(table: PaperTable, column: number): boolean {
  return placeCells(table)
    .flat()
    .some((placed) => placed.column === column && placed.cell.path !== undefined)
}

function paragraph(text: string): string {
  return inline(text)
    .replace(blockStart, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** What Markdown would take for the beginning of a heading, quotation, list, code or rule. */
const blockStart = /^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3}|={3}|~{3})/

function inCell(text: string): string {
  return inline(text).replaceAll('|', '\\|')
}

function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(inlineMarkup, '\\$&')
}

// Only what really is markup where it stands: every backslash is in the way of those who read the file as text.
const inlineMarkup = /[`*_]|\\(?=[!-/:-@[-`{-~])|<(?=[a-z/!?])|\](?=[(:[])|~(?=~)|&(?=#?\w+;)/gi
