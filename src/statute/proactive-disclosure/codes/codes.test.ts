import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCreditCode } from './credit-code.ts'
import { isOrganizationCode } from './organization-code.ts'
import { isOldResidentNumber, isResidentNumber, looksLikeResidentNumber } from './resident-number.ts'

test('codes of organs that stand in published index numbers check', () => {
  expect(isOrganizationCode('000014349')).toBe(true)
  expect(isOrganizationCode('00001434-9')).toBe(true)
  expect(isOrganizationCode('000014348')).toBe(false)
  expect(isCreditCode('11370322004222241N')).toBe(true)
  expect(isCreditCode('11341702486344515H')).toBe(true)
  expect(isCreditCode('11341702486344515J')).toBe(false)
  expect(isCreditCode('1134170248634451SH')).toBe(false)
})

test('the organization code inside a credit code checks by itself', () => {
  expect(isOrganizationCode('11370322004222241N'.slice(8, 17))).toBe(true)
})

test('a resident number needs a province, a birthday that exists and its check sign', () => {
  expect(isResidentNumber('11010519491231002X')).toBe(true)
  expect(isResidentNumber('110105194912310021')).toBe(false)
  expect(looksLikeResidentNumber('110105194912310021')).toBe(true)
  expect(looksLikeResidentNumber('110105194902300021')).toBe(false)
  expect(looksLikeResidentNumber('990105194912310021')).toBe(false)
  expect(isOldResidentNumber('110105491231002')).toBe(true)
  expect(isOldResidentNumber('110105491331002')).toBe(false)
})

test('one wrong digit never passes the check of a resident number', () => {
  const change = fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(change, ([at, by]) => {
      const digits = [...'11010519491231002X']
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(isResidentNumber(digits.join(''))).toBe(false)
    }),
  )
})
