import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import type { OfficialLetter } from '../../kernel/official-letter.ts'
import { checkLetter } from './check-letter.ts'
import { composeLetter, statutoryTemplate } from './compose-letter.ts'
import type { LetterCode } from './letter-code.ts'
import type { LetterFacts } from './letter-facts.ts'
import { everyWord, letterFacts } from './testing/letter-cases.ts'

const refusal = letterFacts({ choice: { outcome: 'denied-process', variant: 'denied' } })
const published = letterFacts({ choice: { outcome: 'granted', variant: 'already-published' } })

test('a letter that quotes another request is not issued', () => {
  const foreign = { ...refusal, words: { ...refusal.words, description: '另一件申请的内容' } }
  const letter = composeLetter(statutoryTemplate('denied-process'), refusal)
  expect(rules('denied-process', letter, foreign)).toEqual(['L.quote'])
})

test('what the applicant wrote may contain braces, blanks and talk of suits', () => {
  const words = { ...everyWord(), description: '请公开{方案}、××路、〔附件〕，否则60日内申请行政复议。' }
  const facts = { ...refusal, words }
  expect(rules('denied-process', composeLetter(statutoryTemplate('denied-process'), facts), facts)).toEqual([])
})

test('a blank of a paper form is found, a year in six-angle brackets is not one', () => {
  const facts = withReason('依据示政办〔2020〕3号，会议于××月召开，见〔文号〕，由____保存')
  const letter = composeLetter(statutoryTemplate('denied-process'), facts)
  expect(checkLetter('denied-process', letter, facts).map(({ quote }) => quote)).toEqual(['××', '〔文号〕', '____'])
})

test('prescribed wording that was changed or dropped is found', () => {
  const template = statutoryTemplate('denied-process')
  const changed = template.paragraphs.map((one) =>
    one.key === 'decision' ? { ...one, text: one.text.replace('第十六条第二款', '第十六条') } : one,
  )
  const letter = composeLetter({ ...template, paragraphs: changed }, refusal)
  expect(rules('denied-process', letter, refusal)).toEqual(['L.prescribed'])
})

test('a refusal of 2024 with the old choice of remedies is not issued, nor the reverse', () => {
  const before = { ...refusal, issuedOn: day('2023-12-29'), number: '示自然资公开〔2023〕9号' }
  const after = { ...refusal, issuedOn: day('2024-01-02'), number: '示自然资公开〔2024〕1号' }
  const old = composeLetter(statutoryTemplate('denied-process'), before)
  expect(rules('denied-process', old, before)).toEqual([])
  expect(rules('denied-process', { ...old, date: after.issuedOn, number: after.number }, after)).toEqual([
    'L.remedy',
    'L.otherRemedy',
  ])
})

test('a paragraph that sends people to the superior department is found', () => {
  const template = statutoryTemplate('granted-published')
  const extra = { key: 'own', text: '也可以向上级主管部门申请行政复议。', locked: false }
  const letter = composeLetter({ ...template, paragraphs: [...template.paragraphs, extra] }, published)
  expect(rules('granted-published', letter, published)).toEqual(['L.otherRemedy'])
})

test('body, court and the online way must be named', () => {
  const organ = { ...published.organ, reconsiderationBody: null, court: ' ', onlineFiling: null }
  const facts = { ...published, organ, servedOnline: true }
  const found = rules('granted-published', composeLetter(statutoryTemplate('granted-published'), facts), facts)
  expect(found).toEqual(expect.arrayContaining(['L.body', 'L.court', 'L.onlineFiling', 'L.blank']))
})

test.each([
  [null, 'L.number'],
  ['示自然资公开[2026]12号', 'L.numberForm'],
  ['示自然资公开〔2026〕第12号', 'L.numberForm'],
  ['示自然资公开〔2026〕012号', 'L.numberForm'],
  ['〔2026〕12号', 'L.numberForm'],
  ['示自然资公开〔2025〕12号', 'L.numberYear'],
])('the number %s is refused: %s', (number, rule) => {
  const facts = { ...published, number }
  expect(rules('granted-published', composeLetter(statutoryTemplate('granted-published'), facts), facts)).toEqual([
    rule,
  ])
})

test('a draft needs no number yet, and a receipt never has one', () => {
  const draft = { ...published, number: null, issuedOn: null }
  expect(rules('granted-published', composeLetter(statutoryTemplate('granted-published'), draft), draft)).toEqual([])
  expect(composeLetter(statutoryTemplate('receipt'), letterFacts()).number).toBeNull()
})

test('stated and real pages of the attachments agree', () => {
  const facts = letterFacts({ choice: { outcome: 'granted', variant: 'supplied' }, attachmentPages: 11 })
  expect(rules('granted-supplied', composeLetter(statutoryTemplate('granted-supplied'), facts), facts)).toEqual([
    'L.pages',
  ])
})

test('a third party is not told who asked', () => {
  const facts = letterFacts({
    recipient: { name: '第三方乙', isPerson: true },
    words: { ...everyWord(), consultedMatter: '申请人甲申请公开的合同' },
  })
  expect(
    rules('third-party-consultation', composeLetter(statutoryTemplate('third-party-consultation'), facts), facts),
  ).toEqual(['L.applicantShown'])
})

test('a notice or a local document is no law that forbids disclosure (Art. 14)', () => {
  const facts = letterFacts({
    choice: { outcome: 'denied-other-law', variant: 'denied' },
    words: { ...everyWord(), lawCited: '《关于加强档案管理的通知》' },
  })
  const [finding] = checkLetter('denied-other-law', composeLetter(statutoryTemplate('denied-other-law'), facts), facts)
  expect(finding).toMatchObject({ rule: 'L.notLaw', severity: 'warning' })
})

test('the form for a third party has blanks that are meant', () => {
  const letter = composeLetter(statutoryTemplate('third-party-answer'), letterFacts())
  expect(letter).toMatchObject({
    addressee: '示范县自然资源局',
    signedBy: '',
    number: null,
    sealed: false,
    head: 'plain',
  })
})

function withReason(withholdReason: string): LetterFacts {
  return { ...refusal, words: { ...refusal.words, withholdReason } }
}

function rules(code: LetterCode, letter: OfficialLetter, facts: LetterFacts): readonly string[] {
  return checkLetter(code, letter, facts).map(({ rule }) => rule)
}
