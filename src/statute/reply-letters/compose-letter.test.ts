import { expect, test } from 'vitest'
import { composeLetter, statutoryTemplate } from './compose-letter.ts'
import { decisionWords } from './decision-words.ts'
import { DESCRIPTION, everyWord, letterFacts } from './testing/letter-cases.ts'

test('a reply says when the request came and quotes it with its line ends', () => {
  const facts = letterFacts({ choice: { outcome: 'granted', variant: 'already-published' } })
  const { blocks, number, date, note } = composeLetter(statutoryTemplate('granted-published'), facts)
  expect(blocks[0]).toEqual({
    kind: 'paragraph',
    text: '本机关于2026年3月2日收到您通过政府网站提出的政府信息公开申请，登记编号为2026-0012。',
    locked: false,
  })
  expect(blocks).toContainEqual({ kind: 'quote', text: DESCRIPTION })
  expect([number, date]).toEqual(['示自然资公开〔2026〕12号', '2026-03-20'])
  expect(note).toBe('联系单位：政府信息公开工作机构的说明，联系电话：联系电话的说明')
})

test('several things are numbered, a single one and what is numbered already are not', () => {
  expect(defectsAs('缺少文号\n年份不明')).toEqual(['1.缺少文号', '2.年份不明'])
  expect(defectsAs('缺少文号\n\n')).toEqual(['缺少文号'])
  expect(defectsAs('（一）缺少文号\n（二）年份不明')).toEqual(['（一）缺少文号', '（二）年份不明'])
})

test('what a clerk ends with a full stop does not get two', () => {
  const words = { ...everyWord(), withholdReason: '尚在讨论，公开会影响坦率讨论。' }
  const facts = letterFacts({ words, choice: { outcome: 'denied-process', variant: 'denied' } })
  expect(textsOf('denied-process', facts)).toContain('具体理由是：尚在讨论，公开会影响坦率讨论。')
})

test('an optional word nobody wrote takes its paragraph along', () => {
  const { rightChannel: _, ...words } = everyWord()
  const choice = { outcome: 'refused-petition', variant: 'refused' } as const
  expect(textsOf('refused-petition', letterFacts({ choice })).join()).toContain('下列渠道')
  expect(textsOf('refused-petition', letterFacts({ choice, words })).join()).not.toContain('下列渠道')
})

test('the variant decides between supplying and telling the way (Art. 36(2))', () => {
  const supplied = textsOf(
    'granted-supplied',
    letterFacts({ choice: { outcome: 'granted', variant: 'supplied' } }),
  ).join()
  const told = textsOf('granted-supplied', letterFacts({ choice: { outcome: 'granted', variant: 'way-told' } })).join()
  expect([supplied.includes('3件12页'), supplied.includes('途径和时间')]).toEqual([true, false])
  expect([told.includes('3件12页'), told.includes('途径和时间')]).toEqual([false, true])
})

test('of a 部分公开 the letter has open parts, closed parts and both remedies', () => {
  const choice = { outcome: 'partial', variant: 'redacted', grounds: ['denied-third-party'] } as const
  const { blocks } = composeLetter(statutoryTemplate('partial'), letterFacts({ choice }))
  expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([
    { kind: 'heading', level: 1, text: '一、予以公开的内容' },
    { kind: 'heading', level: 1, text: '二、不予公开的内容及理由' },
  ])
  expect(textsOf('partial', letterFacts({ choice })).slice(-2)).toEqual([
    expect.stringContaining('应当先申请行政复议'),
    expect.stringMatching(/^如不服本告知书的其他内容/),
  ])
})

test('a day that is none leaves its placeholder standing', () => {
  const words = { ...everyWord(), receivedOn: '2026-02-30' }
  expect(textsOf('receipt', letterFacts({ words }))[0]).toContain('{receivedOn}')
})

test('the form for a decision asks what is printed and what is only kept, each once', () => {
  expect(decisionWords({ outcome: 'unable-not-held', variant: 'not-existing' })).toEqual([
    { key: 'searchTold', isRequired: true },
    { key: 'searchedPlaces', isRequired: true },
    { key: 'searchedTerms', isRequired: true },
    { key: 'searchedBy', isRequired: true },
    { key: 'searchedOn', isRequired: true },
  ])
  expect(decisionWords({ outcome: 'unable-not-held', variant: 'other-organ' })).toEqual([
    { key: 'notOursReason', isRequired: true },
    { key: 'rightOrgan', isRequired: false },
    { key: 'rightOrganUnknown', isRequired: false },
  ])
})

test('of the two ways to grant, the form asks only for what its own way needs', () => {
  const required = (variant: 'supplied' | 'way-told') =>
    decisionWords({ outcome: 'granted', variant })
      .filter(({ isRequired }) => isRequired)
      .map(({ key }) => key)
  expect(required('supplied')).toEqual(['suppliedList', 'supplyForm', 'copies', 'pages'])
  expect(required('way-told')).toEqual(['supplyWay'])
})

function textsOf(
  code: Parameters<typeof statutoryTemplate>[0],
  facts: ReturnType<typeof letterFacts>,
): readonly string[] {
  return composeLetter(statutoryTemplate(code), facts).blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [block.text],
  )
}

function defectsAs(defects: string): readonly string[] {
  const texts = textsOf('correction-notice', letterFacts({ words: { ...everyWord(), defects } }))
  const lead = texts.findIndex((text) => text.endsWith('补正下列事项：'))
  return texts.slice(lead + 1, texts.indexOf('为便于补正，说明如下：'))
}
