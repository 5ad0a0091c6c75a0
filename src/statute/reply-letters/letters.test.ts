import { expect, test } from 'vitest'
import { letterOfChoice, outcomeOf, remedyCharacterOf } from '../request-outcomes/outcome-choice.ts'
import { checkLetter } from './check-letter.ts'
import { composeLetter, statutoryTemplate } from './compose-letter.ts'
import { letterCodes } from './letter-code.ts'
import { letterDefinition, letterDefinitions } from './letter-definitions.ts'
import { letterFlags } from './letter-flags.table.ts'
import { isPlaceholder, namesInBraces, placeholderOf, withKeys, withLabels } from './placeholder.ts'
import { placeholders } from './placeholders.table.ts'
import type { PlaceholderKey } from './placeholders.table.ts'
import { everyLetter, letterFacts } from './testing/letter-cases.ts'

test('there is one definition for every document, in order', () => {
  expect(letterDefinitions.map(({ code }) => code)).toEqual(letterCodes)
  expect(new Set(letterDefinitions.map(({ mark }) => mark)).size).toBe(letterCodes.length)
  for (const { article } of letterDefinitions) expect(article).toMatch(/条例 第|国办/)
})

test('every placeholder in a letter has a meaning, and what is asked of the clerk is declared', () => {
  for (const { code, needs, may, paragraphs } of letterDefinitions) {
    const names = paragraphs.flatMap(({ text }) => namesInBraces(text))
    expect(
      names.filter((name) => !isPlaceholder(name)),
      code,
    ).toEqual([])
    const asked = names.filter((name) => isPlaceholder(name) && placeholderOf(name).source === 'clerk')
    const declared: readonly PlaceholderKey[] = [...needs, ...may]
    expect([...new Set(asked)].toSorted(), code).toEqual(
      declared.filter((key) => placeholderOf(key).source === 'clerk').toSorted(),
    )
  }
})

test('a text reads the same with keys and with labels, and no two labels are alike', () => {
  expect(new Set(placeholders.map(({ label }) => label)).size).toBe(placeholders.length)
  for (const { text } of letterDefinitions.flatMap(({ paragraphs }) => paragraphs)) {
    expect(withLabels(text)).not.toMatch(/\{[A-Za-z]/)
    expect(withKeys(withLabels(text))).toBe(text)
  }
  expect(withKeys('见{附件}和{ 收到申请之日 }。')).toBe('见{附件}和{receivedOn}。')
})

test('paragraphs of a letter are told apart by their keys', () => {
  for (const { code, paragraphs } of letterDefinitions) {
    const keys = paragraphs.map(({ key }) => key)
    expect(new Set(keys).size, code).toBe(keys.length)
  }
})

test('every condition a paragraph may have is used, and every word asked somewhere is printed somewhere', () => {
  const paragraphs = letterDefinitions.flatMap((definition) => definition.paragraphs)
  const conditions = new Set(paragraphs.map(({ when }) => when))
  expect(letterFlags.filter(({ flag }) => !conditions.has(flag))).toEqual([])
  const printed = new Set(paragraphs.flatMap(({ text }) => namesInBraces(text)))
  const unprinted = placeholders.filter(({ key, source }) => source === 'clerk' && !printed.has(key))
  expect(unprinted).toEqual([])
})

test('a letter tells the remedies of the result it tells', () => {
  for (const { code, facts } of everyLetter()) {
    if (facts.choice === null) continue
    expect(letterOfChoice(facts.choice)).toBe(code)
    expect(letterDefinition(code).remedy, code).toBe(remedyCharacterOf(facts.choice))
    const tells = letterDefinition(code).paragraphs.some(({ text }) => text === '{remedy}')
    expect(tells, code).toBe(letterDefinition(code).remedy !== 'none')
  }
})

test('procedural letters tell no remedies, and a letter to a third party does', () => {
  for (const code of [
    'correction-notice',
    'extension-notice',
    'consultation-notice',
    'fee-notice',
    'receipt',
  ] as const) {
    expect(letterDefinition(code).remedy).toBe('none')
  }
  expect(letterDefinition('third-party-decision').remedy).toBe('choice')
})

test('what rests on law is locked: every reply has a locked paragraph that cites the Regulation', () => {
  for (const { code, paragraphs, series, article } of letterDefinitions) {
    if (series !== 'reply' || !article.startsWith('条例')) continue
    expect(
      paragraphs.some(({ locked, text }) => locked && /条例》[^。]*第/.test(text)),
      code,
    ).toBe(true)
  }
})

test('a reply cites the article of its result', () => {
  for (const { code, facts } of everyLetter()) {
    if (facts.choice === null) continue
    const { article } = outcomeOf(facts.choice.outcome)
    const cited = /^条例 第([一二三四五六七八九十]+)条/.exec(article)?.[1]
    const text = JSON.stringify(composeLetter(statutoryTemplate(code), facts).blocks)
    if (cited !== undefined) expect(text, code).toContain(`第${cited}条`)
  }
})

test.each(everyLetter().map(({ code, facts }) => [`${code} ${facts.choice?.variant ?? ''}`, code, facts] as const))(
  '%s, with everything filled in, has nothing against it',
  (_, code, facts) => {
    expect(checkLetter(code, composeLetter(statutoryTemplate(code), facts), facts)).toEqual([])
  },
)

test.each(everyLetter().map(({ code, facts }) => [`${code} ${facts.choice?.variant ?? ''}`, code, facts] as const))(
  '%s is not issued while a needed word is missing',
  (_, code, facts) => {
    for (const key of letterDefinition(code).needs) {
      const without = { ...facts, words: { ...facts.words, [key]: ' ' } }
      const findings = checkLetter(code, composeLetter(statutoryTemplate(code), without), without)
      expect(
        findings.map(({ rule }) => rule),
        key,
      ).toContain('L.unfilled')
    }
  },
)

test('an organisation is addressed as 你单位', () => {
  const facts = letterFacts({
    recipient: { name: '示范商贸有限公司', isPerson: false },
    choice: { outcome: 'granted', variant: 'already-published' },
  })
  const letter = composeLetter(statutoryTemplate('granted-published'), facts)
  expect(letter.addressee).toBe('示范商贸有限公司')
  const text = JSON.stringify(letter.blocks)
  expect(text).toContain('你单位')
  expect(text).not.toContain('您')
})
