import type { Day } from '../../../../../kernel/day.ts'
import { isAgencyName } from './agency-name.ts'
import { daysInText } from './days-in-text.ts'
import type { LineKind } from './line-kinds.ts'
import type { ProseLine, ProseText } from './prose-text.ts'

/** Where the report's own words end, and who signed below them, when. */
export type ReportEnding = {
  /** First line after the text of the last section. */
  readonly textEnd: number
  readonly signer: { readonly line: ProseLine; readonly name: string; readonly from: number } | null
  readonly signed: { readonly line: ProseLine; readonly on: Day; readonly from: number; readonly to: number } | null
}

/** Reads the end of the report: the signature after the line `last`, the site's lines below it left out. */
export function reportEnding(prose: ProseText, kinds: readonly LineKind[], last: number): ReportEnding {
  const end = endOfReport(prose, kinds, last)
  const tail = [...Array(Math.max(0, end - last - 1)).keys()]
    .map((at) => last + 1 + at)
    .filter((index) => kinds[index] === 'prose' || (kinds[index] === 'row' && signs(prose.lines[index] as ProseLine)))
  let textEnd = end
  let signer: ReportEnding['signer'] = null
  let signed: ReportEnding['signed'] = null
  for (const index of tail.reverse().slice(0, 4)) {
    const line = prose.lines[index] as ProseLine
    const day: ReportEnding['signed'] = signed === null ? dayLine(line) : null
    if (day === null && (signer !== null || signerOf(line.text) === null)) break
    signed ??= day
    signer ??= signerIn(line, day)
    textEnd = index
  }
  return { textEnd, signer, signed }
}

// A signature may be set in a table; other rows say nothing here: in a workbook the sheets of tables follow the words.
function signs(line: ProseLine): boolean {
  return dayLine(line) !== null || signerOf(line.text) !== null
}

function endOfReport(prose: ProseText, kinds: readonly LineKind[], last: number): number {
  for (let index = last + 1; index < prose.lines.length; index++) if (kinds[index] === 'chrome') return index
  return prose.lines.length
}

// A line that says a day, perhaps in brackets and after the name of the office, and nothing else.
function dayLine(line: ProseLine): ReportEnding['signed'] {
  const days = daysInText(line.text)
  const day = days.at(-1)
  if (day === undefined || days.length > 1 || line.text.length > 60) return null
  const before = line.text.slice(0, day.from).replace(marks, '')
  const after = line.text.slice(day.to).replace(marks, '')
  if (after !== '' || (before !== '' && signerOf(before) === null)) return null
  return { line, on: day.on, from: day.from, to: day.to }
}

const marks = /[()\t| :。.、]|(?:发布|公布|签发|落款)?(?:日期|时间)/g

function signerIn(line: ProseLine, day: ReportEnding['signed']): ReportEnding['signer'] {
  const name = signerOf(day?.line === line ? line.text.slice(0, day.from) : line.text)
  return name === null ? null : { line, name, from: line.text.indexOf(name) }
}

function signerOf(text: string): string | null {
  const name = text
    .replace(/^[\t| (]+|[\t| ):]+$/g, '')
    .replace(/^(?:编制单位|编制机关|报告单位|单位|落款|签发)[:：]/, '')
  return isAgencyName(name) ? name : null
}
