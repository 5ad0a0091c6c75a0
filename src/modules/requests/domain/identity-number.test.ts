import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDay } from '../../../kernel/day.ts'
import { maskNumber } from './applicant.ts'
import { faultOfIdentityNumber, foldIdentityNumber } from './identity-number.ts'

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((found) => found.join(''))

const birthday = fc
  .tuple(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, dayOfMonth]) => findDay(year, month, dayOfMonth))
  .filter((on) => on !== undefined)
  .map((on) => on.replaceAll('-', ''))

/** GB 11643 said another way: weights are powers of two modulo 11, and all 18 signs together leave 1. */
const residentNumber = fc.tuple(digits(6), birthday, digits(3)).map((parts) => {
  const body = parts.join('')
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0)
  const check = (12 - (sum % 11)) % 11
  return body + (check === 10 ? 'X' : check)
})

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100 said another way: weights are powers of three modulo 31. */
const creditCode = fc.array(fc.constantFrom(...CREDIT), { minLength: 17, maxLength: 17 }).map((signs) => {
  const weight = (at: number): number => (at === 0 ? 1 : (weight(at - 1) * 3) % 31)
  const sum = signs.reduce((total, sign, at) => total + CREDIT.indexOf(sign) * weight(at), 0)
  return signs.join('') + CREDIT[(31 - (sum % 31)) % 31]
})

describe.each([
  ['resident-card', residentNumber, '0123456789'],
  ['credit-code', creditCode, CREDIT],
] as const)('%s', (kind, numbers, signs) => {
  test('every right number is taken, however it is spaced, widened or cased', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 17 }), (number, at) => {
        expect(faultOfIdentityNumber(kind, number)).toBeUndefined()
        expect(
          faultOfIdentityNumber(kind, ` ${number.slice(0, at)} ${number.slice(at)} `.toLowerCase()),
        ).toBeUndefined()
        const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        expect(foldIdentityNumber(wide)).toBe(number)
      }),
    )
  })

  test('one sign mistyped is always noticed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...signs), (number, at, sign) => {
        fc.pre(number[at] !== sign)
        expect(faultOfIdentityNumber(kind, number.slice(0, at) + sign + number.slice(at + 1))).toMatch(/核对。$/)
      }),
    )
  })

  test('two unlike neighbours swapped are always noticed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (number, at) => {
        const [one = '', other = ''] = [number[at], number[at + 1]]
        fc.pre(one !== other)
        expect(faultOfIdentityNumber(kind, number.slice(0, at) + other + one + number.slice(at + 2))).toBeDefined()
      }),
    )
  })

  test('masked, only the first and the last sign remain', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(maskNumber(number)).toBe(`${number[0]}${'*'.repeat(16)}${number[17]}`)
      }),
    )
  })
})

test('no text whatever is answered with anything but a sentence or consent', () => {
  fc.assert(
    fc.property(fc.constantFrom('resident-card', 'passport', 'credit-code', 'other'), fc.string(), (kind, text) => {
      const fault = faultOfIdentityNumber(kind, text)
      if (fault !== undefined) expect(fault).toMatch(/^[^a-z]+。$/)
    }),
  )
})

test.each(['11010119900230007X', '110101199013010071', '11010119900307007', ''])(
  '%s is no resident number',
  (number) => {
    expect(faultOfIdentityNumber('resident-card', number)).toBeDefined()
  },
)
