import type { Workbook, Worksheet, Cell } from 'exceljs'
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, rowsOf, type PlacedCell } from '../../../kernel/paper-grid.ts'

/**
 * The paper as a workbook: its words on a first sheet 正文, every table on a sheet of its own named by its caption,
 * with the printed merges, figures as numbers, and A4 pages set up.
 */
export async function xlsxOfPaper(paper: Paper): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.title = paper.title
  workbook.creator = paper.author
  writeWords(workbook, paper)
  for (const block of paper.blocks) if (block.kind === 'table') writeTable(workbook, block)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function writeWords(workbook: Workbook, paper: Paper): void {
  const sheet = workbook.addWorksheet(sheetName(workbook, '正文'), { pageSetup: { ...page, orientation: 'portrait' } })
  sheet.headerFooter.oddFooter = PAGE_NUMBER
  sheet.getColumn(1).width = WORDS_UNITS
  addLine(sheet, paper.title, { name: '宋体', size: 18, bold: true }, 'center')
  for (const block of paper.blocks) writeBlock(sheet, block)
}

function writeBlock(sheet: Worksheet, block: PaperBlock): void {
  if (block.kind === 'heading') addLine(sheet, block.text, { name: '黑体', size: block.level === 1 ? 14 : 12 }, 'left')
  if (block.kind === 'paragraph') addLine(sheet, block.text, { name: '仿宋', size: 12 }, 'left')
  if (block.kind === 'signature')
    for (const line of block.lines) addLine(sheet, line, { name: '仿宋', size: 12 }, 'right')
}

type LineFont = { readonly name: string; readonly size: number; readonly bold?: boolean }

function addLine(sheet: Worksheet, text: string, font: LineFont, horizontal: 'left' | 'center' | 'right'): void {
  const row = sheet.addRow([text])
  const cell = row.getCell(1)
  cell.font = font
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal }
  row.height = Math.max(1, Math.ceil((unitsWide(text) * font.size) / ((WORDS_UNITS - 2) * 11))) * font.size * 1.6
}

function writeTable(workbook: Workbook, table: PaperTable): void {
  const orientation = table.widths.length > 10 ? 'landscape' : 'portrait'
  const sheet = workbook.addWorksheet(sheetName(workbook, table.caption), {
    pageSetup: { ...page, orientation, horizontalCentered: true },
    views: table.headRows > 0 ? [{ state: 'frozen', ySplit: table.headRows }] : [],
  })
  if (table.headRows > 0) sheet.pageSetup.printTitlesRow = `1:${table.headRows}`
  sheet.headerFooter.oddHeader = `&C${table.caption.replaceAll('&', '&&')}`
  sheet.headerFooter.oddFooter = PAGE_NUMBER
  const widths = sheetWidths(table)
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width))
  for (const cells of placeCells(table)) {
    for (const { cell, row, column } of cells) writeCell(sheet, cell, row + 1, column + 1)
    if (cells[0] !== undefined) sheet.getRow(cells[0].row + 1).height = rowHeight(cells, widths)
  }
}

function sheetWidths(table: PaperTable): number[] {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const units = table.widths.length > 10 ? LANDSCAPE_UNITS : PORTRAIT_UNITS
  return table.widths.map((width) => Math.max(NARROWEST, (width / total) * units))
}

function writeCell(sheet: Worksheet, cell: PaperCell, row: number, column: number): void {
  const lastRow = row + rowsOf(cell) - 1
  const lastColumn = column + columnsOf(cell) - 1
  if (lastRow > row || lastColumn > column) sheet.mergeCells(row, column, lastRow, lastColumn)
  const target = sheet.getCell(row, column)
  target.value = valueOf(cell)
  target.font = { name: '宋体', size: 10.5, bold: cell.heads === 'column' }
  target.alignment = { wrapText: true, vertical: 'middle', horizontal: cell.align ?? 'left' }
  for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) frame(sheet.getCell(r, c))
}

/** A figure is written as a number so that it can be added up; text that merely looks like one stays text. */
function valueOf({ text, path }: PaperCell): string | number | null {
  if (text === '') return null
  return path !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function frame(cell: Cell): void {
  const line = { style: 'thin' } as const
  cell.border = { top: line, left: line, bottom: line, right: line }
}

// Excel does not fit the height of rows written by a program.
function rowHeight(cells: readonly PlacedCell[], widths: readonly number[]): number {
  const lines = cells
    .filter(({ cell }) => rowsOf(cell) === 1)
    .map(({ cell, column }) => {
      const width = widths.slice(column, column + columnsOf(cell)).reduce((sum, each) => sum + each, 0)
      return Math.ceil(unitsWide(cell.text) / (width - 1))
    })
  return Math.max(1, ...lines) * 14 + 6
}

/** Widths are counted in digits; a Chinese character is two digits wide. */
function unitsWide(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 0)
}

/** Excel refuses some characters, more than 31 of them, and the same name twice. */
function sheetName(workbook: Workbook, wanted: string): string {
  const name =
    wanted
      .replace(/[\\/?*:[\]]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 28)
      .trim() || '表'
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name}${copy}`
    if (workbook.getWorksheet(candidate) === undefined) return candidate
  }
}

const WORDS_UNITS = 72
const PORTRAIT_UNITS = 84
const LANDSCAPE_UNITS = 124
const NARROWEST = 7.5
const PAGE_NUMBER = '&C— &P —'
const page = {
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.7, right: 0.7, top: 0.9, bottom: 0.8, header: 0.4, footer: 0.4 },
} as const
