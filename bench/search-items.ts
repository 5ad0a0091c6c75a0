import { dict } from '@node-rs/jieba/dict.js'
import type { Searchable, SearchableKind } from '../src/modules/search/public.ts'

const LENGTH = 1_500

/** Words that nearly every document of an office has: the hardest for an index. */
export const commonWords = ['政府', '信息', '公开', '工作', '管理', '部门', '服务', '单位', '全县', '实施']

// Word → share of documents that get it besides chance.
const seeds: readonly (readonly [string, number])[] = [
  ...commonWords.map((word, at) => [word, 0.95 - at * 0.06] as const),
  ['政府信息公开', 0.3],
  ['行政处罚', 0.2],
  ['年度报告', 0.15],
  ['营商环境', 0.08],
  ['最低生活保障', 0.03],
  ['住房公积金', 0.02],
  ['网格员', 0.005],
  ['滞纳金', 0.002],
]

const kinds: readonly SearchableKind[] = [
  'item',
  'item',
  'item',
  'item',
  'document',
  'interpretation',
  'answer',
  'report',
]
const organWords =
  '教育 民政 财政 卫生健康 交通运输 住房和城乡建设 农业农村 水利 林业 自然资源 生态环境 应急管理 审计 统计 司法'.split(
    ' ',
  )

/** Invented items of about 1,500 characters, words as frequent as in a general dictionary; the same seed, the same items. */
export function itemMaker(seed: number): { next(number: number): Searchable; word(): string } {
  const random = randomOf(seed)
  const pick = wordPicker(random)
  const chance = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const words = (length: number) => {
    let text = ''
    while (text.length < length) text += random() < 0.09 ? chance(['，', '。', '、', '；', '\n']) : pick()
    return text
  }
  return {
    word: pick,
    next: (number) => {
      const day = dayOf(random)
      const sown = seeds.filter(([, share]) => random() < share).map(([word]) => word)
      const parts = [words(LENGTH / 3), words(LENGTH / 3), words(LENGTH / 3)]
      const text = sown.reduce((so, word) => sow(so, word, random), parts.join('。'))
      const organ = Math.floor(random() * 60)
      return {
        kind: chance(kinds),
        id: String(number),
        organId: `organ-${organ}`,
        organName: `示范县${organWords[organ % organWords.length] ?? ''}局${Math.floor(organ / organWords.length)}`,
        places: [{ siteId: `site-${organ % 5}`, column: chance(['zwgk/tzgg', 'zwgk/zcwj', 'zwgk/gsgg', 'news']) }],
        href: `/items/${number}`,
        title: `关于${words(6).replace(/[，。、；\n]/g, '')}${random() < 0.2 ? chance(seeds)[0] : ''}${pick()}的通知`,
        text,
        attachments: [],
        publishedOn: day,
        publishedAt: `${day}T0${Math.floor(random() * 9)}:00:00Z`,
        documentNumber: random() < 0.3 ? `示政发〔${day.slice(0, 4)}〕${Math.floor(random() * 400) + 1}号` : null,
        indexNumber: `11000000/${number}`,
        topic: `t${Math.floor(random() * 20)}`,
        validity: random() < 0.1 ? chance(['in-force', 'repealed'] as const) : null,
        keywords: [],
      }
    },
  }
}

function sow(text: string, word: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  return text.slice(0, at) + word + text.slice(at)
}

function dayOf(random: () => number): string {
  const start = Date.UTC(2017, 0, 1)
  // More in later years, as it is.
  const at = start + Math.sqrt(random()) * (Date.UTC(2026, 10, 20) - start)
  return new Date(at).toISOString().slice(0, 10)
}

function wordPicker(random: () => number): () => string {
  const words: string[] = []
  const sums: number[] = []
  let sum = 0
  for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
    const [word = '', frequency = '0'] = line.split(' ')
    if (!/^\p{Script=Han}+$/u.test(word)) continue
    sum += Number(frequency)
    words.push(word)
    sums.push(sum)
  }
  return () => words[firstAbove(sums, random() * sum)] ?? ''
}

function firstAbove(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
