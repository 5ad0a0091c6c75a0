import { expect, test } from 'vitest'
import { signaturePlace } from './letter-signature.ts'
import { titleLines } from './letter-title.ts'
import { wordsOfLetter } from './letter-words.ts'
import { aLetter } from './testing/a-letter.ts'

test('the addressee is followed by one full-width colon, however it was written', () => {
  for (const addressee of ['某某', '某某：', '某某:']) {
    expect(wordsOfLetter(aLetter({ addressee })).addressee).toBe('某某：')
  }
  expect(wordsOfLetter(aLetter({ addressee: ' ' })).addressee).toBeNull()
})

test('a single attachment has no number, several are numbered and aligned', () => {
  const of = (...attachments: string[]) => wordsOfLetter(aLetter({ attachments })).attachments
  expect(of('批复')).toMatchObject([{ label: '附件：', text: '批复', indent: 2, hang: 5 }])
  expect(of('批复', '图')).toMatchObject([
    { label: '附件：1. ', indent: 2, hang: 6 },
    { label: '2. ', indent: 5, hang: 6 },
  ])
  expect(of()).toEqual([])
})

test('the note stands in one pair of brackets', () => {
  for (const note of ['联系人：公开科', '（联系人：公开科）', '(联系人：公开科)']) {
    expect(wordsOfLetter(aLetter({ note })).note).toBe('（联系人：公开科）')
  }
  expect(wordsOfLetter(aLetter({ note: '' })).note).toBeNull()
})

test('an imprint is printed only where somebody gets a copy', () => {
  expect(wordsOfLetter(aLetter({ copiesTo: [] })).imprint).toBeNull()
  expect(wordsOfLetter(aLetter()).imprint).toEqual({
    copies: '抄送：示范县人民政府办公室，示范县司法局。',
    issuer: '示范县自然资源局',
    issuedOn: '2026年3月9日印发',
  })
})

test('a quotation keeps its lines, each a paragraph', () => {
  const { blocks } = wordsOfLetter(aLetter({ blocks: [{ kind: 'quote', text: '一\r\n\n二\u2028三' }] }))
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual(['一', '二', '三'])
})

test('a plain letter has no red head and names its organ above the title, unless the title does', () => {
  expect(wordsOfLetter(aLetter({ head: 'plain' }))).toMatchObject({
    mark: null,
    titleLines: ['示范县自然资源局', '政府信息公开申请答复书'],
  })
  const title = '示范县自然资源局告知书'
  expect(wordsOfLetter(aLetter({ head: 'plain', title })).titleLines).toEqual([title])
})

test('a long name of an organ is set smaller, never over the edge', () => {
  const sizeOf = (characters: number) => wordsOfLetter(aLetter({ organName: '县'.repeat(characters) })).mark?.size ?? 0
  expect(sizeOf(8)).toBe(48)
  for (const characters of [10, 15, 20]) expect(sizeOf(characters) * characters).toBeLessThanOrEqual(442)
})

test('with a seal the day stands four characters from the right and the organ about the same middle', () => {
  const place = signaturePlace('示范县自然资源局', '2026年3月9日', true)
  expect(place).toMatchObject({ organFromRight: 3, dayFromRight: 4, linesAbove: 2 })
  expect(place.organFromRight + 8 / 2).toBe(place.dayFromRight + 6 / 2)
})

test('with a seal a long name keeps to the page and the day to its middle', () => {
  const place = signaturePlace('示'.repeat(20), '2026年3月9日', true)
  expect(place.organFromRight).toBe(1)
  expect(place.dayFromRight).toBe(1 + (20 - 6) / 2)
})

test('without a seal the organ stands two characters from the right and the day indented two under it', () => {
  expect(signaturePlace('示范县自然资源和规划局', '2026年3月9日', false)).toMatchObject({
    organFromRight: 2,
    dayFromRight: 11 - 6,
  })
  const short = signaturePlace('县教育局', '2026年12月29日', false)
  expect(short.dayFromRight).toBe(2)
  expect(short.organFromRight + 4).toBe(short.dayFromRight + 7 + 2)
})

test('a title too long for a line is broken between words into lines of like length', () => {
  const title = '示范县自然资源局关于《柳林镇建设用地批复》政府信息公开申请的答复'
  const lines = titleLines(title)
  expect(lines.join('')).toBe(title)
  expect(lines).toHaveLength(2)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20)
  expect(titleLines('政府信息公开申请答复书')).toEqual(['政府信息公开申请答复书'])
  expect(titleLines('长'.repeat(70)).join('')).toBe('长'.repeat(70))
})
