import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { checkLetter } from '../../../statute/reply-letters/check-letter.ts'
import { composeLetter, statutoryTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import { letterDefinition, letterDefinitions } from '../../../statute/reply-letters/letter-definitions.ts'
import { compareWordings } from './compare-wordings.ts'
import { isStatutory, statutoryWording, templateOf } from './own-wording.ts'
import type { OwnParagraph, OwnWording } from './own-wording.ts'
import { sampleFacts } from './sample-facts.ts'
import { wordingFaults } from './wording-faults.ts'

const published = letterDefinition('granted-published')

test('the statute’s wording may be kept as it is, and makes the statute’s template', () => {
  for (const definition of letterDefinitions) {
    const wording = statutoryWording(definition)
    expect(wordingFaults(definition, wording), definition.code).toEqual([])
    expect(templateOf(definition, wording)).toEqual(statutoryTemplate(definition.code))
    expect(isStatutory(definition, wording)).toBe(true)
  }
})

test('an organ changes, drops and adds paragraphs between the prescribed ones', () => {
  const wording = withText(published, 'help', '欢迎在工作日来电咨询：{contact}。', [own('own-1', '感谢{you}的支持。')])
  expect(wordingFaults(published, wording)).toEqual([])
  const { paragraphs } = templateOf(published, wording)
  expect(paragraphs.slice(-3).map(({ key }) => key)).toEqual(['help', 'remedy', 'own-1'])
  expect(isStatutory(published, wording)).toBe(false)
})

test.each([
  ['{不存在的}', 'unknown-placeholder', '不存在的'],
  ['{searchedBy}', 'unknown-placeholder', 'searchedBy'],
  ['{feeAmount}', 'foreign-placeholder', 'feeAmount'],
  ['{remedy}', 'foreign-placeholder', 'remedy'],
  ['见{附件', 'lone-brace', ''],
  ['见××文件', 'blank', '××'],
  ['可以在60日内向上级申请行政复议。', 'tells-remedy', ''],
  ['长'.repeat(2001), 'too-long', '2000'],
])('“%.20s” is refused at its paragraph: %s', (text, kind, word) => {
  expect(wordingFaults(published, withText(published, 'help', text))).toEqual([{ key: 'help', kind, word }])
})

test('a title is needed and may not hold unknown words', () => {
  const wording = statutoryWording(published)
  expect(wordingFaults(published, { ...wording, title: ' ' })).toEqual([
    { key: 'title', kind: 'empty-title', word: '' },
  ])
  expect(wordingFaults(published, { ...wording, title: '{某}告知书' })).toMatchObject([{ kind: 'unknown-placeholder' }])
})

test('prescribed paragraphs can be neither reworded, dropped, moved nor doubled', () => {
  const { title, paragraphs } = statutoryWording(published)
  const faultsOf = (changed: readonly OwnParagraph[]) =>
    wordingFaults(published, { title, paragraphs: changed }).map(({ kind }) => kind)
  const reworded = paragraphs.map((one) => (one.key === 'decision' ? own('decision', '不予公开。') : one))
  expect(faultsOf(reworded)).toContain('prescribed-changed')
  expect(faultsOf(paragraphs.filter(({ key }) => key !== 'decision'))).toEqual(['prescribed-missing'])
  expect(faultsOf(paragraphs.toReversed())).toEqual(['prescribed-missing'])
  expect(faultsOf([...paragraphs, { key: 'decision', prescribed: true }])).toEqual(['repeated-key'])
})

test('a prescribed paragraph new in the statute appears in wordings kept before', () => {
  const old = { ...statutoryWording(published) }
  const without = { ...old, paragraphs: old.paragraphs.filter(({ key }) => key !== 'place') }
  expect(templateOf(published, without)).toEqual(statutoryTemplate('granted-published'))
})

test('whatever free paragraphs an organ drops, what is prescribed stands in its order', () => {
  const anyDefinition = fc.constantFrom(...letterDefinitions)
  fc.assert(
    fc.property(anyDefinition, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (definition, keep) => {
      const { title, paragraphs } = statutoryWording(definition)
      const wording = { title, paragraphs: paragraphs.filter(({ prescribed }, at) => prescribed || keep[at]) }
      expect(wordingFaults(definition, wording)).toEqual([])
      const locked = templateOf(definition, wording).paragraphs.filter((one) => one.locked)
      expect(locked).toEqual(definition.paragraphs.filter((one) => one.locked))
    }),
  )
})

test('what changed between two versions is shown where it changed', () => {
  const from = statutoryTemplate('granted-published')
  const to = templateOf(published, {
    ...withText(published, 'help', '{you}查阅遇到困难的，可以与本机关{disclosureUnit}联系。', [
      own('own-1', '特此告知。'),
    ]),
    title: '政府信息公开申请答复书',
  })
  const changes = compareWordings(from, to)
  expect(changes.map(({ key, kind }) => [key, kind])).toEqual([
    ['title', 'changed'],
    ['help', 'changed'],
    ['own-1', 'added'],
  ])
  expect(changes[1]).toMatchObject({ before: '{you}查阅', removed: '有', added: '遇到' })
  expect(compareWordings(to, from).at(-1)).toMatchObject({ key: 'own-1', kind: 'removed' })
  expect(compareWordings(from, from)).toEqual([])
})

test('every document can be shown with sample words in place of a case', () => {
  const organ = {
    name: '示范县教育局',
    reconsiderationBody: '示范县人民政府',
    court: '示范县人民法院',
    onlineFiling: null,
  }
  for (const { code } of letterDefinitions) {
    const facts = sampleFacts(code, organ, day('2026-03-20'), { contact: '0000-0000000' })
    expect(checkLetter(code, composeLetter(statutoryTemplate(code), facts), facts), code).toEqual([])
  }
})

function own(key: string, text: string): OwnParagraph {
  return { key, prescribed: false, text, when: null }
}

function withText(
  definition: typeof published,
  key: string,
  text: string,
  more: readonly OwnParagraph[] = [],
): OwnWording {
  const { title, paragraphs } = statutoryWording(definition)
  return { title, paragraphs: [...paragraphs.map((one) => (one.key === key ? own(key, text) : one)), ...more] }
}
