import type { AnnualReport } from '../../report-format/report.ts'
import { ARTICLE_47, FORM_2021 } from '../articles.ts'
import { type Passage, readProseOf, sectionOf } from '../prose/prose.ts'
import type { Observation, Rule } from '../rule.ts'
import { ownWords } from './own-words.ts'
import { overlap, shinglesOf } from './shingles.ts'

/** From this share on two texts are called alike, if they are long enough for it to mean something. */
const ALIKE = 0.7
const SECTION_ALIKE = 0.9
const ENOUGH_PIECES = 40
const ENOUGH_PIECES_OF_SECTION = 15

const DUTY = `${FORM_2021}（内容雷同、敷衍塞责应予追究）；${ARTICLE_47}`

/** Rules about text taken over from last year's report, from other organs, or from the same report. */
export const copyRules: readonly Rule[] = [
  {
    id: 'C.lastYear',
    severity: 'warning',
    article: DUTY,
    title: '正文与上年报告雷同',
    scope: 'peers',
    explain: '第一、五部分的文字与上年报告大量相同（数字不计）。逐段核对，写本年实际做的工作。',
    check: ({ report, context: { previous } }) => (previous === undefined ? [] : likeLastYear(report, previous)),
  },
  {
    id: 'C.problemsRepeated',
    severity: 'warning',
    article: DUTY,
    title: '问题与改进照抄上年',
    scope: 'peers',
    explain: '第五部分与上年几乎一字不差。上年的问题应写明改进结果，本年的问题应另行查找。',
    check: ({ report, context: { previous } }) => (previous === undefined ? [] : sameProblems(report, previous)),
  },
  {
    id: 'C.peer',
    severity: 'warning',
    article: DUTY,
    title: '正文与其他机关的报告雷同',
    scope: 'peers',
    explain: '第一、五部分的文字与另一机关的报告大量相同（机关名称、数字不计）。按本机关实际情况改写。',
    check: ({ report, context: { peers = [] } }) => likePeers(report, peers),
  },
  {
    id: 'C.paragraphTwice',
    severity: 'warning',
    article: FORM_2021,
    title: '同一段文字出现两次',
    scope: 'peers',
    explain: '同一段话在报告里出现了两次，多为粘贴重复。删去一处。',
    check: ({ prose }) => paragraphsTwice(prose.passages),
  },
]

function likeLastYear(report: AnnualReport, previous: AnnualReport): Observation[] {
  const share = likeness(report, previous)
  if (share < ALIKE) return []
  const percent = Math.round(share * 100)
  return [
    {
      cells: [],
      message: `第一、五部分约 ${percent}% 的文字与 ${previous.year ?? '上'} 年度报告相同，请逐段核对。`,
      actual: `${percent}%`,
    },
  ]
}

function likePeers(report: AnnualReport, peers: readonly AnnualReport[]): Observation[] {
  const alike = peers
    .map((peer) => ({ peer, share: likeness(report, peer) }))
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
  const [most] = alike
  if (most === undefined) return []
  const percent = Math.round(most.share * 100)
  const others = alike.length > 1 ? `，另有 ${alike.length - 1} 份也雷同` : ''
  const name = most.peer.agency ?? most.peer.title ?? most.peer.file ?? '另一份报告'
  return [
    { cells: [], message: `第一、五部分约 ${percent}% 的文字与“${name}”的报告相同${others}。`, actual: `${percent}%` },
  ]
}

function likeness(report: AnnualReport, other: AnnualReport): number {
  const [mine, theirs] = [ownWords(report), ownWords(other)]
  return Math.min(mine.size, theirs.size) < ENOUGH_PIECES ? 0 : overlap(mine, theirs)
}

function sameProblems(report: AnnualReport, previous: AnnualReport): Observation[] {
  const [mine, theirs] = [report, previous].map((each) => sectionOf(readProseOf(each), 'problems'))
  if (mine === undefined || theirs === undefined) return []
  const [now, before] = [shinglesOf(mine.text), shinglesOf(theirs.text)]
  if (Math.min(now.size, before.size) < ENOUGH_PIECES_OF_SECTION || overlap(now, before) < SECTION_ALIKE) return []
  return [
    {
      cells: [],
      message: `“${mine.section.title}”部分与 ${previous.year ?? '上'} 年度报告几乎相同，应写本年的问题和上年问题的改进结果。`,
      quote: mine.section.title,
    },
  ]
}

const LONG_PARAGRAPH = 40
/** So many are enough to say that a text was pasted twice. */
const ENOUGH_TWICE = 20

function paragraphsTwice(passages: readonly Passage[]): Observation[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { text } of passages)
    for (const line of text.split('\n')) {
      if (line.length < LONG_PARAGRAPH) continue
      const words = line.trim()
      if (words.length < LONG_PARAGRAPH) continue
      if (seen.has(words)) twice.add(words)
      seen.add(words)
    }
  return [...twice].slice(0, ENOUGH_TWICE).map((line) => ({
    cells: [],
    message: `“${line.slice(0, 24)}……”一段出现了两次。`,
    quote: line,
  }))
}
