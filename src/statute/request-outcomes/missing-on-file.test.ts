import { expect, test } from 'vitest'
import type { LetterWords } from '../reply-letters/letter-words.ts'
import type { OnFileKey } from './conditions.table.ts'
import { missingOnFile } from './missing-on-file.ts'
import type { OutcomeChoice } from './outcome-choice.ts'

test('信息不存在 is not chosen without a whole record of the search (Art. 36(4))', () => {
  const choice = { outcome: 'unable-not-held', variant: 'not-existing' } as const
  const search = { searchedPlaces: '档案室', searchedTerms: '柳林路', searchedBy: '经办人', searchedOn: '2026-03-02' }
  expect(missing(choice)).toEqual(['search-record'])
  expect(missing(choice, { words: { ...search, searchedBy: '  ' } })).toEqual(['search-record'])
  expect(missing(choice, { words: search })).toEqual([])
})

test('不属于本机关 names the right organ, or says why it cannot be found (Art. 36(5))', () => {
  const choice = { outcome: 'unable-not-held', variant: 'other-organ' } as const
  expect(missing(choice, { words: { notOursReason: '由他机关制作' } })).toEqual(['right-organ|right-organ-unknown'])
  expect(missing(choice, { words: { notOursReason: '由他机关制作', rightOrganUnknown: '查询了三家' } })).toEqual([])
})

test('a third party is heard first, or the file says why not (Art. 32)', () => {
  const choice = { outcome: 'denied-third-party', variant: 'denied' } as const
  const words = { rightKind: '个人隐私', harmReason: '住址外泄', publicInterestNote: '无重大影响' }
  expect(missing(choice, { words })).toEqual(['third-party-consultation|no-consultation-reason'])
  expect(missing(choice, { words, met: ['third-party-consultation'] })).toEqual([])
  expect(missing(choice, { words: { ...words, noConsultationReason: '无法联系' } })).toEqual([])
})

test('内容仍不明确 needs a round of correction that only the course of the case can show (Art. 30)', () => {
  const choice = { outcome: 'unable-unclear', variant: 'unable' } as const
  expect(missing(choice, { words: { stillUnclear: '未指明年份' } })).toEqual(['correction-round-done'])
  expect(missing(choice, { words: { stillUnclear: '未指明年份' }, met: ['correction-round-done'] })).toEqual([])
})

test('部分公开 needs grounds, a redacted copy, and the records each ground asks for', () => {
  const words = { openParts: '批复正文', withheldParts: '附表第3列：……' }
  expect(missing({ outcome: 'partial', variant: 'redacted' }, { words, met: ['redacted-copy'] })).toEqual([
    'grounds-per-part',
  ])
  const choice = {
    outcome: 'partial',
    variant: 'redacted',
    grounds: ['denied-third-party', 'denied-process', 'denied-internal-affairs'],
  } as const
  expect(missing(choice, { words, met: ['redacted-copy'] })).toEqual([
    'third-party-consultation|no-consultation-reason',
    'public-interest-note',
    'discretion-note',
  ])
})

test('部分公开 that says a part does not exist needs the search as well', () => {
  const choice = { outcome: 'partial', variant: 'item-by-item', grounds: ['unable-not-held'] } as const
  expect(missing(choice, { words: { openParts: '甲', withheldParts: '乙' } })).toEqual(['search-record'])
})

test('Art. 16 is a power: a refusal on it keeps a note of the discretion', () => {
  for (const outcome of ['denied-internal-affairs', 'denied-process', 'denied-enforcement-file'] as const) {
    expect(missing({ outcome, variant: 'denied' })).toContain('discretion-note')
  }
})

test('what is missing is said in Chinese, alternatives joined', () => {
  const [first] = missingOnFile(
    { outcome: 'denied-third-party', variant: 'denied' },
    { met: new Set(['third-party-right', 'public-interest-note']), words: {} },
  )
  expect(first?.zh).toBe('书面征求第三方意见，并且收到意见或者15个工作日届满。或者：未征求第三方意见的，记录理由。')
})

function missing(
  choice: OutcomeChoice,
  facts: { readonly words?: LetterWords; readonly met?: readonly OnFileKey[] } = {},
): readonly string[] {
  const found = missingOnFile(choice, { met: new Set(facts.met), words: facts.words ?? {} })
  return found.map(({ anyOf }) => anyOf.map(({ key }) => key).join('|'))
}
