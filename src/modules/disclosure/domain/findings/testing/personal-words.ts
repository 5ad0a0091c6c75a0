import * as fc from 'fast-check'

/** A resident number with its check sign: of 示范 provinces, any birthday, any serial. */
export const aResidentNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('110105', '141002', '330108', '440306', '650102'),
    fc.integer({ min: 1940, max: 2015 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([area, year, month, dayOfMonth, serial]) => {
    const body = `${area}${year}${pad(month, 2)}${pad(dayOfMonth, 2)}${pad(serial, 3)}`
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
    return `${body}${'10X98765432'[sum % 11]}`
  })

export const aMobileNumber: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([begins, rest]) => `${begins}${pad(rest, 9)}`)

/** A card of 19 digits that begins with 62 and passes its check. */
export const aCardNumber: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([one, other]) => {
    const body = `62${pad(one, 8)}${pad(other, 8)}`
    const sum = [...body].reduce((total, digit, at) => total + doubled(Number(digit), at % 2 === 1), 0)
    return `${body}${(10 - (sum % 10)) % 10}`
  })

/** Sentences and lines as official texts have them, with numbers that name no person. */
export const anOfficialSentence: fc.Arbitrary<string> = fc.constantFrom(
  '根据《政府信息公开条例》第二十六条',
  '示政发〔2026〕12号',
  '索引号000014349/202611-00001',
  '东关村3组12号',
  '办公电话0359-2234567',
  '全年支出1234.56万元',
  '车牌京A12345',
  '邮箱gongkai@example.com',
  '统一社会信用代码11370322004222241N',
)

function doubled(digit: number, twice: boolean): number {
  const value = twice ? digit * 2 : digit
  return value > 9 ? value - 9 : value
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
