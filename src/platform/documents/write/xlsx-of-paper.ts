import type { Workbook, Worksheet, Cell } from 'exceljs'
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, rowsOf } from '../../../kernel/paper-grid.ts'

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
  sheet.getColumn(1).width = 88
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
  // Excel does not fit the height of rows written by a program; a full-width character is about two units wide.
  row.height = Math.max(1, Math.ceil((unitsWide(text) * font.size) / (84 * 11))) * font.size * 1.6
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
  setWidths(sheet, table)
  for (const { cell, row, column } of placeCells(table).flat()) writeCell(sheet, cell, row + 1, column + 1)
  for (let row = 1; row <= table.rows.length; row++) sheet.getRow(row).height = rowHeight(table, row - 1)
}

function setWidths(sheet: Worksheet, table: PaperTable): void {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  table.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = Math.max(8, (width / total) * SHEET_UNITS)
  })
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

function rowHeight(table: PaperTable, row: number): number {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const lines = (placeCells(table)[row] ?? [])
    .filter(({ cell }) => rowsOf(cell) === 1)
    .map(({ cell, column }) => {
      const share = table.widths.slice(column, column + columnsOf(cell)).reduce((sum, width) => sum + width, 0) / total
      return Math.ceil(unitsWide(cell.text) / (Math.max(8 * columnsOf(cell), share * SHEET_UNITS) - 1))
    })
  return Math.max(1, ...lines) * 14 + 6
}

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

const SHEET_UNITS = 110
const PAGE_NUMBER = '&C— &P —'
const page = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
