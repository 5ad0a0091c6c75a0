import { expect, test } from 'vitest'
import { guideElements } from '../../../statute/proactive-disclosure/guide-elements.table.ts'
import { anOrgan } from '../../organizations/testing/an-organ.ts'
import type { Organ } from '../../organizations/public.ts'
import { guideOfOrgan } from './guide-of-organ.ts'

const organ: Organ = { ...anOrgan(), id: 'organ', formerNames: [], units: [], version: 1 }
const textOf = (lines: ReturnType<typeof guideOfOrgan>, key: string) => lines.find((line) => line.key === key)?.text

test('the guide has every element of the article, in its order', () => {
  expect(guideOfOrgan({ guide: {} }, organ).map(({ key }) => key)).toEqual(guideElements.map(({ key }) => key))
})

test('it names the ways of asking the organ has opened, and no other', () => {
  const channels = { ...organ, settings: { ...organ.settings, channels: ['counter', 'post', 'fax'] as const } }
  expect(textOf(guideOfOrgan({ guide: {} }, channels), 'ways')).toContain('当面提交、邮寄、传真方式')
})

test('what the office wrote itself goes before what the records tell', () => {
  expect(textOf(guideOfOrgan({ guide: { telephone: '0000-1234567（夜间同）' } }, organ), 'telephone')).toBe(
    '0000-1234567（夜间同）',
  )
})

test('what nobody has said stays empty', () => {
  expect(textOf(guideOfOrgan({ guide: { fax: '  ' } }, organ), 'fax')).toBe('')
})
