import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { faultOfIndexNumber, formatIndexNumber, parseIndexNumber } from './index-number.ts'
import { pubDateOf, tagsOf } from './page-tags.ts'
import type { TaggedPage } from './page-tags.ts'
import { formatPublishedNumber, looseNumbersIn, parsePublishedNumber } from './published-number.ts'
import { faultOfSiteIdCode, parseSiteIdCode } from './site-id-code.ts'
import { staleLimitOf, stalenessOf } from './staleness.ts'

const site = { name: '示范县人民政府', domain: 'https://www.shifan.gov.cn/', idCode: '1410000039' }
const column = { name: '通知公告', description: '示范县通知公告', keywords: ['通知', '公告'], type: '通知公告' }
const article = { title: '关于防汛工作的通知', publishedAt: '2026-05-18T10:19:30.000Z', source: '示范县水利局' }
const pages: readonly TaggedPage[] = [
  { kind: 'home', site },
  { kind: 'column', site, column },
  { kind: 'article', site, column, article },
]

test('a home page bears 3 tags, a column 7, an article 10', () => {
  expect(pages.map((page) => tagsOf(page).length)).toEqual([3, 7, 10])
  expect(tagsOf(pages[0] as TaggedPage)).toEqual([
    { name: 'SiteName', content: '示范县人民政府' },
    { name: 'SiteDomain', content: 'www.shifan.gov.cn' },
    { name: 'SiteIDCode', content: '1410000039' },
  ])
})

test('the time is that of China, of 24 hours', () => {
  expect(pubDateOf('2026-05-18T10:19:30.000Z')).toBe('2026-05-18 18:19')
  expect(pubDateOf('2026-12-31T16:05:00Z')).toBe('2027-01-01 00:05')
  expect(pubDateOf('gestern')).toBe('')
})

test('no tag is empty or says null, whatever is not known', () => {
  const words = fc.constantFrom('', ' ', 'null', 'undefined', '示范')
  fc.assert(
    fc.property(words, words, words, (one, two, three) => {
      const tags = tagsOf({
        kind: 'article',
        site,
        column: { name: '通知公告', description: one, keywords: [two, three], type: two },
        article: { ...article, source: three, author: one, keywords: [two] },
      })
      expect(tags.length).toBeGreaterThanOrEqual(10)
      for (const { content } of tags) expect(content).not.toMatch(/^\s*$|null|undefined/)
    }),
  )
})

test('a site code is ten digits, or bm and eight for a ministry', () => {
  expect(parseSiteIdCode('1410000039')).toEqual({ area: '141000', serial: '0039' })
  expect(parseSiteIdCode('bm07000001')).toEqual({ area: null, serial: '07000001' })
  for (const wrong of ['141000003', '0410000039', 'bm0700001', '14100000390'])
    expect(faultOfSiteIdCode(wrong)).toBeDefined()
})

test.each([
  ['000014349/2017-00110', '2017'],
  ['11370322004222241N/2021-5135380', '2021'],
  ['11341702486344515H/202110-00013', '202110'],
])('%s is an index number', (text, period) => {
  expect(parseIndexNumber(text)?.period).toBe(period)
  expect(faultOfIndexNumber(text)).toBeUndefined()
})

test.each(['', '000014349/202613-00001', '000014349/2026-0', '000014348/202611-00001', '示范/202611-00001'])(
  '“%s” is no index number',
  (text) => expect(faultOfIndexNumber(text)).toMatch(/索引号/),
)

test('an index number that is made is read back as made, and a later one sorts later within its month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_998 }), (serial) => {
      const text = formatIndexNumber('11341702486344515H', day('2026-11-22'), serial)
      expect(parseIndexNumber(text)).toEqual({ organCode: '11341702486344515H', period: '202611', serial })
      expect(formatIndexNumber('11341702486344515H', day('2026-11-22'), serial + 1) > text).toBe(true)
    }),
  )
})

test('numbers of documents, orders and proclamations are read and printed alike', () => {
  const printed = (text: string) => {
    const number = parsePublishedNumber(text)
    return number === undefined ? undefined : formatPublishedNumber(number)
  }
  for (const text of ['示政发[2026]12号', '示政发【2026】012号', '示政发（2026）第12号', '示政发〔2026〕12号']) {
    expect(printed(text)).toBe('示政发〔2026〕12号')
  }
  expect(printed('示范市人民政府令（第12号）')).toBe('示范市人民政府令第12号')
  expect(printed('示范县住房和城乡建设局公告2026年第3号')).toBe('示范县住房和城乡建设局公告2026年第3号')
  for (const text of ['〔2026〕12号', '示政发2026', '第12号楼', '']) expect(printed(text)).toBeUndefined()
})

test('in a running text only numbers with wrong brackets, zeros or 第 are found', () => {
  const text = '根据示政发[2026]012号和示政办发〔2026〕3号，参照（2026）示01行初12号判决。'
  expect(looseNumbersIn(text)).toEqual([{ start: 5, words: '[2026]012号', wellFormed: '〔2026〕12号' }])
})

test('news go stale after two weeks, notices after six months', () => {
  const on = (today: string) => stalenessOf('news', day('2026-11-01'), day(today)).state
  expect([on('2026-11-11'), on('2026-11-13'), on('2026-11-15'), on('2026-11-16')]).toEqual([
    'fresh',
    'nearly',
    'nearly',
    'stale',
  ])
  expect(stalenessOf('notices', day('2026-05-31'), day('2026-11-30')).freshThrough).toBe('2026-11-30')
  expect(stalenessOf('home', null, day('2026-11-22')).state).toBe('blank')
  expect([staleLimitOf('policies'), staleLimitOf('news'), staleLimitOf('guide')]).toEqual(['notices', 'news', null])
})
