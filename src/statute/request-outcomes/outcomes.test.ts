import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { letterCodes } from '../reply-letters/letter-code.ts'
import { table3Categories, table3RowsOf } from '../report-format/table3.table.ts'
import { onFileConditions } from './conditions.table.ts'
import { needsOf } from './missing-on-file.ts'
import { categoryOf, findChoice, letterOfChoice, outcomesOn, table3RowOf } from './outcome-choice.ts'
import { requestOutcomes } from './request-outcomes.table.ts'
import type { OutcomeVariant, RequestOutcome } from './request-outcomes.table.ts'
import { isWithholdingGround, withheldPartInWords } from './withheld-part.ts'

const choices = requestOutcomes.flatMap((outcome: RequestOutcome) =>
  outcome.variants.map((variant) => findChoice(outcome.code, variant.code)),
)

test('there are exactly the 21 results of Table 3, in its order', () => {
  const rows = table3RowsOf('2021').filter(({ category }) => category !== null)
  expect(requestOutcomes.map(({ row }) => row)).toEqual(rows.map(({ key }) => key))
  expect(requestOutcomes).toHaveLength(21)
})

test('a result is named like the row that counts it', () => {
  for (const { code, row } of requestOutcomes) {
    expect(code).toBe(row.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  }
})

test('the six categories hold 1, 1, 8, 3, 5 and 3 results', () => {
  const sizes = table3Categories.map(
    ({ key }) => requestOutcomes.filter(({ code }) => categoryOf(code).key === key).length,
  )
  expect(sizes).toEqual([1, 1, 8, 3, 5, 3])
  expect(categoryOf('denied-process').label).toBe('不予公开')
})

test('in the form of 2019 everything otherwise closed is one row', () => {
  expect(table3RowOf('other-no-correction', '2019')).toBe('otherHandling')
  expect(table3RowOf('other-other', '2021')).toBe('otherOther')
  expect(table3RowOf('refused-reissue', '2019')).toBe('refusedReissue')
})

test('every result and every variant cites its article and says when to choose it', () => {
  for (const outcome of requestOutcomes as readonly RequestOutcome[]) {
    expect(outcome.use, outcome.code).toMatch(/。$/)
    for (const { article } of [outcome, ...outcome.variants]) expect(article).toMatch(/条例 第|国办/)
  }
})

test('every result has something to put on file', () => {
  for (const choice of choices) expect(choice === undefined ? [] : needsOf(choice)).not.toEqual([])
})

test('every condition is asked by a result and tells a clerk what to do', () => {
  const asked = requestOutcomes.flatMap((outcome: RequestOutcome) =>
    outcome.variants.flatMap((variant: OutcomeVariant) =>
      variant.onFile.flatMap((need) => (typeof need === 'string' ? [need] : need.anyOf)),
    ),
  )
  expect(onFileConditions.map(({ key }) => key).toSorted()).toEqual([...new Set(asked)].toSorted())
  for (const { zh, article } of onFileConditions) {
    expect(zh).toMatch(/。$/)
    expect(article).toMatch(/条例 第|国办/)
  }
})

test('each variant has a letter, and results under different rows never share one', () => {
  const owners = new Map<string, string>()
  for (const choice of choices) {
    if (choice === undefined) throw new Error('a variant that cannot be chosen')
    const letter = letterOfChoice(choice)
    expect(letterCodes).toContain(letter)
    expect(owners.get(letter) ?? choice.outcome).toBe(choice.outcome)
    owners.set(letter, choice.outcome)
  }
})

test('a request cannot lapse for want of a fee before fees existed', () => {
  const codes = (on: string) => outcomesOn(day(on)).map(({ code }) => code)
  expect(codes('2020-12-31')).not.toContain('other-no-payment')
  expect(codes('2021-01-01')).toContain('other-no-payment')
  expect(codes('2019-05-14')).toEqual([])
})

test('a variant of another result is no choice', () => {
  expect(findChoice('denied-process', 'supplied')).toBeUndefined()
  expect(findChoice('nonsense', 'denied')).toBeUndefined()
  expect(findChoice('granted', 'supplied')).toEqual({ outcome: 'granted', variant: 'supplied' })
})

test('a closed part is told with its place, basis and reason', () => {
  expect(isWithholdingGround('denied-third-party')).toBe(true)
  expect(isWithholdingGround('granted')).toBe(false)
  expect(
    withheldPartInWords({ part: '附表第3列', ground: 'denied-third-party', reason: '含有农户的身份证件号码。' }),
  ).toBe(
    '附表第3列：公开会对第三方合法权益造成损害，根据《条例》第十五条的规定不予公开。理由是：含有农户的身份证件号码。',
  )
})
