import type { Day } from '../../../../../kernel/day.ts'
import { isAgencyName } from './agency-name.ts'
import { daysInText } from './days-in-text.ts'
import { matchesOf } from './matches.ts'
import { standsApart, type ProseLine } from './prose-text.ts'

export type CardDay = { readonly on: Day; readonly line: ProseLine; readonly from: number; readonly to: number }
export type CardAgency = { readonly name: string; readonly line: ProseLine; readonly from: number }

/** The day a page says it was posted; days of laws and of other pages are not after these words. */
export function postedDay(lines: readonly ProseLine[]): CardDay | null {
  const short = lines.filter(({ text }) => text.length > 1 && text.length <= 400 && anyLabel.test(text))
  for (const words of dayLabels) {
    for (const line of short) {
      const found = dayAfter(line, words) ?? dayBelow(line, lines[lines.indexOf(line) + 1], words)
      if (found !== null) return found
    }
  }
  return null
}

/** The office a page names as publisher. */
export function postingAgency(lines: readonly ProseLine[]): CardAgency | null {
  for (const line of lines) {
    const label = line.text.length > 400 ? null : agencyLabel.exec(line.text)
    const found = label === null ? null : agencyAt(line, label.index + label[0].length)
    if (found !== null) return found
  }
  return null
}

/** The day of a line in which a site says nothing but when, from whom and how often read; null for any other line. */
export function dayOfSiteLine(line: ProseLine): CardDay | null {
  if (line.text.length > 120) return null
  const [day, ...more] = daysInText(line.text)
  if (day === undefined || more.length > 0) return null
  const rest = `${line.text.slice(0, day.from)}|${line.text.slice(day.to)}`
  const left = rest.replace(siteWords, '').replace(marks, '')
  return left === '' || isAgencyName(left) ? { on: day.on, line, from: day.from, to: day.to } : null
}

/** Whether a line has words only a site writes: from whom it is, how often it was read, at what hour it was put up. */
export function isSiteLine({ text }: ProseLine): boolean {
  return /来源|点击|浏览|阅读|访问|\d:\d\d/.test(text)
}

const marks = /[()[\]\t| :.,、]/g
const siteWords =
  /\d{1,2}:\d\d(?::\d\d)?|(?:信息|文章|稿件|内容)?来源:[一-龥()]{2,24}|(?:点击|浏览|阅读|访问)(?:次数|人数|数|量)?:?\d*(?:次|人)?|字(?:体|号):?(?:[大中小]+)?|打印|关闭|分享(?:到)?/g

const dayLabels = [
  '(?:信息|文章|文件|稿件)?(?:发布|公开|公布|发稿|发表|刊发|录入|添加|上传)(?:日期|时间)|发布于|上网日期',
  '(?:信息|文章|文件|稿件)?(?:成文|生成|发文|印发|更新)(?:日期|时间)',
  '日期|时间',
].map((words) => ({
  inline: new RegExp(`(?:${words})[\\]:\\t| ]*`, 'g'),
  alone: new RegExp(`^[\\t| \\[]*(?:${words})[\\]:\\t| ]*$`),
}))
const anyLabel = /日期|时间|发布于/

const agencyLabel = /(?:(?:发布|公开)(?:机构|单位|机关)|发文(?:机关|单位)|编制(?:单位|机关))[\]:\t| ]*(?=[一-龥])/

type Words = (typeof dayLabels)[number]

// A label is a word by itself: 法规公布日期 is about another day.
function dayAfter(line: ProseLine, { inline }: Words): CardDay | null {
  for (const label of matchesOf(inline, line.text)) {
    const start = label.index + label[0].length
    if (!standsApart(line, label.index)) continue
    const day = daysInText(line.text.slice(start))[0]
    if (day !== undefined && day.from === 0) return { on: day.on, line, from: start, to: start + day.to }
  }
  return null
}

function dayBelow(line: ProseLine, next: ProseLine | undefined, { alone }: Words): CardDay | null {
  if (next === undefined || !alone.test(line.text)) return null
  const day = daysInText(next.text)[0]
  return day === undefined || day.from > 1 ? null : { on: day.on, line: next, from: day.from, to: day.to }
}

// The name ends where the Chinese characters do or, before another label, at a space of the source.
function agencyAt(line: ProseLine, from: number): CardAgency | null {
  const { text } = line
  let end = from
  while (end < text.length && /[一-龥()]/.test(text[end] as string)) end++
  if (isAgencyName(text.slice(from, end))) return { name: text.slice(from, end), line, from }
  for (let to = from + 3; to < end; to++) {
    const name = text.slice(from, to)
    if (standsApart(line, to) && isAgencyName(name)) return { name, line, from }
  }
  return null
}
