import { labelKey } from '../../../../../kernel/chinese-text.ts'
import type { Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import type { Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import type { AtomRow } from './atom.ts'
import { findLabel, mostLikely } from './label-index.ts'
import { remember } from './remember.ts'
import { headLabels, itemLabels, rowLabels } from './report-labels.ts'

/** What the words of a line are a sign of. */
export type LineSigns = {
  /** A row of Table 3, by a label that is said nowhere else. */
  readonly row3: Table3Key | undefined
  /** The corner note or the head over all columns of Table 3. */
  readonly corner: boolean
  /** A block of Table 2: its article or one of its heads. */
  readonly block2: boolean
  readonly item2: Table2Item | undefined
  /** Words that may stand over Table 4, and such as stand only there. */
  readonly head4: boolean
  readonly strong4: boolean
  readonly afterTable4: boolean
  readonly section3: boolean
}

export function signsOf(row: AtomRow): LineSigns {
  let signs = none
  const named = new Set<Table3Key>()
  for (const atom of row.atoms) {
    if (atom.kind !== 'text' || atom.text.length > longestLabel) continue
    const found = signsOfText(atom.text)
    if (found.row3 !== undefined) named.add(found.row3)
    if (found !== none) signs = signs === none ? found : merged(signs, found)
  }
  return named.size > mostRows ? { ...signs, row3: undefined } : signs
}

function merged(one: LineSigns, other: LineSigns): LineSigns {
  return {
    row3: one.row3 ?? other.row3,
    corner: one.corner || other.corner,
    block2: one.block2 || other.block2,
    item2: one.item2 ?? other.item2,
    head4: one.head4 || other.head4,
    strong4: one.strong4 || other.strong4,
    afterTable4: one.afterTable4 || other.afterTable4,
    section3: one.section3 || other.section3,
  }
}

/** The same labels come in every report: what they are a sign of is kept. */
function signsOfText(text: string): LineSigns {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const signs = judge(text)
  remember(known, text, signs)
  return signs
}

function judge(text: string): LineSigns {
  const key = labelKey(text).replaceAll('资讯', '信息')
  if (key === '') return none
  const short = key.length <= 40
  const signs = {
    row3: rowSign(text),
    corner: cornerWords.test(key),
    block2: articleWords.test(key) || findLabel(headLabels, text) !== undefined || headWords.test(key),
    item2: findLabel(itemLabels, text),
    head4: short && table4Words.test(key),
    strong4: table4Heads.test(key),
    afterTable4: short && afterTable4Words.test(key),
    section3: short && section3Words.test(key),
  }
  return Object.values(signs).some((sign) => sign !== undefined && sign !== false) ? signs : none
}

/** A row of Table 3 by a label of its own; 其他 and 总计 are said everywhere. */
function rowSign(text: string): Table3Key | undefined {
  const key = findLabel(rowLabels, text)
  if (key !== undefined) return saidElsewhere.has(key) ? undefined : key
  if (text.length < 6 || text.length > 60 || !rowWords.test(text)) return undefined
  const likely = mostLikely(rowLabels, text)
  return likely !== undefined && likely.score >= 0.75 && likely.margin >= 0.15 ? likely.key : undefined
}

const none: LineSigns = {
  row3: undefined,
  corner: false,
  block2: false,
  item2: undefined,
  head4: false,
  strong4: false,
  afterTable4: false,
  section3: false,
}
const known = new Map<string, LineSigns>()
const longestLabel = 160
/** Two rows may have run into one line; a line that names more is the head of another table. */
const mostRows = 2
const saidElsewhere: ReadonlySet<Table3Key> = new Set(['otherOther', 'totalResults', 'otherHandling'])
const rowWords = /公开|申请|信息|结转|秘密|稳定|权益|案卷|事项|补正|费用/
const cornerWords = /[勾钩][稽嵇]关系|^申请人情况$/
const articleWords = /^第?二十条第?[一二三四五六七八九]项?$/
const headWords = /^信息内容|本年制发件数|现行有效件数|处理决定数量|上一年项目数量/
const table4Words =
  /^[一二三四五六七八九十]?(?:因?政府信息公开(?:工作)?(?:被申请)?(?:提起)?行政复议.*|行政复议|行政诉讼.*|未经复议直接起诉|复议后起诉)$/
const table4Heads = /^(?:结果维持|结果纠正|维持|纠正|尚未审结|未经复议直接起诉|复议后起诉|行政复议行政诉讼)/
const afterTable4Words = /存在的?(?:主要)?问题|改进(?:情况|措施)|其他需要报告|需要报告的其他|^信息处理费/
const section3Words = /收到和处理政府信息公开申请|依申请公开政府信息情况$/
