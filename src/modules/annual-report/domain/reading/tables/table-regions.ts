import { labelKey } from '../../../../../kernel/chinese-text.ts'
import type { AtomRow } from './atom.ts'
import { findLabel, mostLikely } from './label-index.ts'
import { headLabels, itemLabels, rowLabels } from './report-labels.ts'

/** Half-open range of rows; `ended` where it stops at words that begin what comes after the table. */
export type Range = { readonly from: number; readonly to: number; readonly ended: boolean }

export type TableRegions = { readonly table2?: Range; readonly table3?: Range; readonly table4?: Range }

/**
 * Where the three tables stand. A table begins at its own heads or labels, several of them close together: the same words
 * in navigation, in the running text or in the list of contents stand alone and far apart.
 */
export function findRegions(rows: readonly AtomRow[]): TableRegions {
  const signs = rows.map(signsOf)
  const table3 = findTable3(signs)
  const table2 = findTable2(signs, table3)
  const table4 = findTable4(signs, table3?.to ?? table2?.to ?? 0)
  return {
    ...(table2 === undefined ? {} : { table2 }),
    ...(table3 === undefined ? {} : { table3 }),
    ...(table4 === undefined ? {} : { table4 }),
  }
}

/** What a line is a sign of. */
type Signs = {
  readonly row3: string | undefined
  readonly corner: boolean
  readonly block2: boolean
  readonly item2: string | undefined
  readonly head4: boolean
  readonly strong4: boolean
  readonly afterTable4: boolean
  readonly section3: boolean
}

const noSigns: Signs = {
  row3: undefined, corner: false, block2: false, item2: undefined, head4: false, strong4: false, afterTable4: false, section3: false,
}

function signsOf(row: AtomRow): Signs {
  let signs = noSigns
  for (const atom of row.atoms) {
    if (atom.kind !== 'text' || atom.text.length > longestLabel) continue
    const key = labelKey(atom.text).replaceAll('资讯', '信息')
    if (key === '') continue
    signs = {
      row3: signs.row3 ?? rowSign(atom.text),
      corner: signs.corner || cornerWords.test(key),
      block2: signs.block2 || isBlockSign(key, atom.text),
      item2: signs.item2 ?? findLabel(itemLabels, atom.text),
      head4: signs.head4 || (key.length <= 40 && table4Words.test(key)),
      strong4: signs.strong4 || table4Heads.test(key),
      afterTable4: signs.afterTable4 || (key.length <= 40 && afterTable4Words.test(key)),
      section3: signs.section3 || (key.length <= 40 && section3Words.test(key)),
    }
  }
  return signs
}

/** A row of Table 3 by a label of its own; 其他 and 总计 are said everywhere. */
function rowSign(text: string): string | undefined {
  const key = findLabel(rowLabels, text)
  if (key !== undefined) return key === 'otherOther' || key === 'totalResults' || key === 'otherHandling' ? undefined : key
  if (text.length < 6) return undefined
  const likely = likelyOnce(text)
  return likely !== undefined && likely.score >= 0.75 && likely.margin >= 0.15 ? likely.key : undefined
}

function likelyOnce(text: string) {
  return /公开|申请|信息|结转|秘密|稳定|权益|案卷|事项|补正|费用/.test(text) ? mostLikely(rowLabels, text) : undefined
}

function isBlockSign(key: string, text: string): boolean {
  return articleWords.test(key) || findLabel(headLabels, text) !== undefined || headWords.test(key)
}

function findTable3(signs: readonly Signs[]): Range | undefined {
  const anchors = signs.flatMap((sign, at) => (sign.row3 === undefined ? [] : [at]))
  const first = anchors.find((at) => distinctWithin(signs, anchors, at) >= 3)
  if (first === undefined) return undefined
  const last = lastOfCluster(anchors, first)
  const from = cornerBefore(signs, first)
  const to = endOfTable3(signs, last)
  const sign = signs[to]
  return { from, to, ended: sign !== undefined && (sign.head4 || sign.strong4) }
}

function distinctWithin(signs: readonly Signs[], anchors: readonly number[], from: number): number {
  return new Set(anchors.filter((at) => at >= from && at <= from + reach).map((at) => signs[at]?.row3)).size
}

function lastOfCluster(anchors: readonly number[], first: number): number {
  let last = first
  for (const at of anchors) if (at > last && at - last <= reach) last = at
  return last
}

function cornerBefore(signs: readonly Signs[], first: number): number {
  let from = first
  for (let at = first; at >= Math.max(0, first - reach); at--) {
    if (signs[at]?.section3 === true) break
    if (signs[at]?.corner === true) from = at
  }
  return from
}

function endOfTable3(signs: readonly Signs[], last: number): number {
  for (let at = last + 1; at < signs.length; at++) {
    const sign = signs[at] as Signs
    if (sign.head4 || sign.strong4 || sign.afterTable4 || at - last > reach) return at
  }
  return signs.length
}

function findTable2(signs: readonly Signs[], table3: Range | undefined): Range | undefined {
  const stop = table3?.from ?? signs.length
  for (let at = 0; at < stop; at++) {
    if (signs[at]?.block2 !== true) continue
    const near = signs.slice(at, Math.min(stop, at + reach))
    if (near.some((sign) => sign.item2 !== undefined)) {
      const to = endOfTable2(signs, at, stop)
      const sign = signs[to]
      return { from: at, to, ended: sign !== undefined && (sign.section3 || sign.corner || sign.strong4 || sign.head4) }
    }
  }
  return undefined
}

function endOfTable2(signs: readonly Signs[], from: number, stop: number): number {
  let last = from
  for (let at = from; at < stop; at++) {
    const sign = signs[at] as Signs
    if (sign.section3 || sign.strong4) return at
    if (sign.block2 || sign.item2 !== undefined) last = at
    if (at - last > reach) return last + 1
  }
  return stop
}

/** Table 4 begins at its own heads; the section title before them may be missing. */
function findTable4(signs: readonly Signs[], from: number): Range | undefined {
  for (let at = from; at < signs.length; at++) {
    if (signs[at]?.strong4 !== true) continue
    let start = at
    for (let before = at - 1; before >= Math.max(from, at - 8); before--) if (signs[before]?.head4 === true) start = before
    const end = signs.findIndex((sign, row) => row > at && sign.afterTable4)
    return { from: start, to: end === -1 ? signs.length : end, ended: end !== -1 }
  }
  return undefined
}

/** Lines a table may go on for without a sign of its own: a row of one cell per line has nine. */
const reach = 60
const longestLabel = 160
const cornerWords = /[勾钩][稽嵇]关系|^申请人情况$/
const articleWords = /^第?二十条第?[一二三四五六七八九]项?$/
const headWords = /^信息内容|本年制发件数|现行有效件数|处理决定数量|上一年项目数量/
const table4Words = /^[一二三四五六七八九十]?(?:因?政府信息公开(?:工作)?(?:被申请)?(?:提起)?行政复议.*|行政复议|行政诉讼.*|未经复议直接起诉|复议后起诉)$/
const table4Heads = /^(?:结果维持|结果纠正|维持|纠正|尚未审结|未经复议直接起诉|复议后起诉|未经复议直接起诉复议后起诉|行政复议行政诉讼)/
const afterTable4Words = /存在的?(?:主要)?问题|改进(?:情况|措施)|其他需要报告|需要报告的其他|^信息处理费/
const section3Words = /收到和处理政府信息公开申请|依申请公开政府信息情况$/
