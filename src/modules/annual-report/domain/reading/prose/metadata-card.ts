import type { Day } from '../../../../../kernel/day.ts'
import { isAgencyName } from './agency-name.ts'
import { daysInText } from './days-in-text.ts'
import type { ProseLine } from './prose-text.ts'

export type CardDay = { readonly on: Day; readonly line: ProseLine; readonly from: number; readonly to: number }
export type CardAgency = { readonly name: string; readonly line: ProseLine; readonly from: number }

/** The day a page says it was posted; days of laws and of other pages are not after these words. */
export function postedDay(lines: readonly ProseLine[]): CardDay | null {
  for (const words of dayLabels) {
    for (const [at, line] of lines.entries()) {
      if (line.text.length > 400) continue
      const found = dayAfter(line, words) ?? dayBelow(line, lines[at + 1], words)
      if (found !== null) return found
    }
  }
  return null
}

/** The office a page names as publisher. */
export function postingAgency(lines: readonly ProseLine[]): CardAgency | null {
  for (const line of lines) {
    const match = line.text.length > 400 ? null : agencyLabel.exec(line.text)
    if (match !== null && isAgencyName(match[1] as string)) {
      return { name: match[1] as string, line, from: match.index + match[0].length - (match[1] as string).length }
    }
  }
  return null
}

const before = '(?<![一-龥])'
const dayLabels = [
  '发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|发布于|上网日期',
  '成文日期|生成日期|发文日期|发文时间|印发日期|更新日期|更新时间|生成时间',
  '日期|时间',
].map((words) => ({
  inline: new RegExp(`${before}(?:${words})[\\]:\\t| ]*`),
  alone: new RegExp(`^[\\t| \\[]*(?:${words})[\\]:\\t| ]*$`),
}))

const agencyLabel =
  /(?<![一-龥])(?:发布机构|发布单位|公开机构|发文机关|发文单位|发布机关|编制单位|编制机关)[\]:\t| ]*([一-龥()]{3,30})/

type Words = (typeof dayLabels)[number]

function dayAfter(line: ProseLine, { inline }: Words): CardDay | null {
  const label = inline.exec(line.text)
  if (label === null) return null
  const start = label.index + label[0].length
  const day = daysInText(line.text.slice(start))[0]
  return day === undefined || day.from > 0 ? null : { on: day.on, line, from: start, to: start + day.to }
}

function dayBelow(line: ProseLine, next: ProseLine | undefined, { alone }: Words): CardDay | null {
  if (next === undefined || !alone.test(line.text)) return null
  const day = daysInText(next.text)[0]
  return day === undefined || day.from > 1 ? null : { on: day.on, line: next, from: day.from, to: day.to }
}
