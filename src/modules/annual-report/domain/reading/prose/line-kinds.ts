import type { Place } from '../../../../../kernel/source-document.ts'
import type { ProseLine, ProseText } from './prose-text.ts'
import { chromeBeginnings, chromeWords } from './site-chrome.table.ts'
import { isPrescribedTitle } from './section-titles.ts'
import { isTableLabel } from './statutory-labels.ts'

/** `row`: of a table, read or not. `page`: a page number. `chrome`: of the web site around the report. */
export type LineKind = 'blank' | 'row' | 'page' | 'chrome' | 'prose'

/** What each line of the document is, by index; everything that overlaps a table region is a row. */
export function kindsOfLines(prose: ProseText, tableRegions: readonly Place[]): LineKind[] {
  const regions = [...tableRegions].sort((a, b) => a.start - b.start)
  let next = 0
  return prose.lines.map((line) => {
    while (next < regions.length && (regions[next] as Place).end <= line.source.start) next++
    const region = regions[next]
    const inside = region !== undefined && region.start < line.source.end
    if (line.text === '') return 'blank'
    return inside && !standsOut(line) ? 'row' : kindOfLine(line)
  })
}

// Sections' titles and sentences that a table region runs over are prose all the same.
function standsOut({ text, source }: ProseLine): boolean {
  if (text.length < 6 || /[\t|]./.test(text.trim())) return false
  const title = text.replace(/^[一二三四五六七八九十]、|[\t| ]+$/g, '')
  if (title.length >= 6 && isPrescribedTitle(title)) return true
  if (source.table !== undefined || title.length < text.length - 2) return false
  return (
    text.length >= 8 && /。|[一-龥)]、?[,;].*[一-龥]/.test(text) && !ofTheForm.test(text) && !runOfFigures.test(text)
  )
}

const ofTheForm = /勾稽|第[一二三四]项|区分处理|这一情形|其他情形|逾期|行政机关不再处理|缴纳费用/

function kindOfLine(line: ProseLine): LineKind {
  const { text } = line
  if (pageNumber.test(text)) return 'page'
  if (onlyFigures.test(text) || runOfFigures.test(text)) return 'row'
  return kindOfCells(line, cellsOf(line))
}

function kindOfCells(line: ProseLine, cells: readonly string[]): LineKind {
  const ofTable = cells.length === 1 ? isTableLabel(line.text) || isSpacedRow(line) : !isSentence(cells)
  if (ofTable) return cells.length > 1 && isChrome(line.text) ? 'chrome' : 'row'
  return cells.length === 1 && isChrome(line.text) ? 'chrome' : 'prose'
}

const pageNumber =
  /^(?:[-—–─]+\d{1,3}[-—–─]+|第\d{1,3}页(?:[,/]?(?:共|\()?\d{1,3}页?\)?)?|\d{1,3}\/\d{1,3}|---page.*)$/i
const onlyFigures = /^[\d.,\s/|%:-]+$/
const runOfFigures = /\d(?: [\d.]+){2,}$/

/** The cells of a line that say something: grid cells, or what tabs and bars hold apart. */
function cellsOf({ text, source }: ProseLine): string[] {
  if (source.cells.length > 1) return source.cells.map((cell) => cell.text.trim()).filter((cell) => cell !== '')
  return /[\t|]/.test(text) ? text.split(/[\t|]+/).filter((cell) => cell !== '') : [text]
}

function isSentence(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length > 30 && /[。;；]/.test(cell))
}

// `行政处罚        4119`: columns held apart by blanks, as text from a PDF has them.
function isSpacedRow({ text, source }: ProseLine): boolean {
  if (text.length > 40 || !/\d$/.test(text) || /[。,;:]/.test(text)) return false
  return /(?:\s{2,}|\t)[\d.]+\s*$/.test(source.cells[0]?.text ?? '')
}

function isChrome(text: string): boolean {
  if (text.length > 120) return false
  return chromeWord.test(text) || (text.length <= 62 && chromeBeginning.test(text) && !text.includes('。'))
}

const chromeWord = new RegExp(chromeWords.map(literally).join('|'))
const chromeBeginning = new RegExp(`^[\\s|>]*(?:${chromeBeginnings.map(literally).join('|')})`)

function literally(words: string): string {
  return words.replace(/[[\]().|]/g, '\\$&')
}
