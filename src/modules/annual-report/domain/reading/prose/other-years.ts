import { matchesOf } from './matches.ts'

/**
 * Whether the words before a number (and its own, `matched`) say that it is another year's than the report's: `去年同期…`,
 * `自2019年以来…`, `2022年收到…`. A comparison made in a clause before (`较上年增加5件,`) says nothing about the number.
 */
export function isOfOtherYear(before: string, matched: string, year: number | null): boolean {
  if (compares.test(before.slice(-30)) || isSinceAnEarlierYear(before, year)) return true
  if (year === null || carried.test(matched)) return false
  const named = matchesOf(namedYear, before.replace(asides, ',')).at(-1)?.[1]
  return named !== undefined && Number(named) !== year
}

/**
 * Whether a number counts everything up to a day and not the year: `截至2023年底,累计主动公开…`, or a 累计 after which the
 * sentence tells what of it was new (`after`).
 */
export function isCumulative(before: string, matched: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1) + matched
  if (!clause.includes('累计')) return false
  const said = before.slice(-60) + matched
  if (ofTheYear.test(said.slice(0, said.lastIndexOf('累计')).replace(upTo, '截至'))) return false
  return /截[至止]/.test(said) || newOfIt.test(after)
}

const compares = /(?:上年同期|去年同期|去年(?!度?结)|同比|较上年|比上年),?[^,;。]*$/
const carried = /结转/
const namedYear = /(?<!\d)(20\d\d)年(?!\d{1,2}月)/g
// What a clause compares with, or what was carried in, is told beside the year reported on.
const asides = /(?:(?:较|比|相比|相较|对比|与)20\d\d年[^,;。]*|20\d\d年度?(?:结转|转结)[^,;。]*)[,;]/g

function isSinceAnEarlierYear(before: string, year: number | null): boolean {
  const since = before.slice(-30).lastIndexOf('以来')
  if (since < 0) return false
  const clause = before.slice(-30).slice(0, since)
  return !/(?:今年|本年|本年度)$/.test(clause) && !(year !== null && clause.endsWith(`${year}年`))
}

const upTo =
  /截[至止](?:到|于)?(?:20\d\d年(?:底|末|\d{1,2}月(?:底|末|\d{1,2}日)?)?|目前|年底|年末|\d{1,2}月(?:底|末|\d{1,2}日)?)/g
const ofTheYear = /全年|本年|今年|年内|当年|年度|20\d\d年/
const newOfIt = /^[^。]{0,40}?(?:其中|[,;])[^,;。]{0,12}(?:本年度?|今年|全年|当年|20\d\d年度?)新增/
