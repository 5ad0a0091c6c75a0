import type { IdentityKind } from './applicant.ts'
import { findDay } from '../../../kernel/day.ts'

/** The number as it is compared and kept: no spaces or hyphens, capital letters. */
export function foldIdentityNumber(number: string): string {
  return number.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** What is wrong with an identity number of this kind, in Chinese; undefined where nothing is. */
export function faultOfIdentityNumber(kind: IdentityKind, number: string): string | undefined {
  const folded = foldIdentityNumber(number)
  if (folded === '') return '请填写证件号码。'
  if (kind === 'resident-card') return faultOfResidentNumber(folded)
  if (kind === 'credit-code') return faultOfCreditCode(folded)
  return /^[0-9A-Z\p{Script=Han}（）()第号字]{4,30}$/u.test(folded) ? undefined : '证件号码中有无法识别的字符，请核对。'
}

/** GB 11643: 17 digits and a check sign, the birthday within. */
function faultOfResidentNumber(number: string): string | undefined {
  if (!/^\d{17}[\dX]$/.test(number)) return '居民身份证号码应为18位，请核对。'
  const birthday = findDay(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  if (birthday === undefined) return '居民身份证号码中的出生日期有误，请核对。'
  return checkSignOf(number) === number[17] ? undefined : '居民身份证号码校验不通过，请逐位核对。'
}

function checkSignOf(number: string): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11]
}

const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100: 17 signs and a check sign; I, O, S, V, Z are not used. */
function faultOfCreditCode(number: string): string | undefined {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return '统一社会信用代码应为18位数字和大写字母，请核对。'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const sum = weights.reduce((total, weight, at) => total + weight * CREDIT_SIGNS.indexOf(number[at] ?? ''), 0)
  const check = CREDIT_SIGNS[(31 - (sum % 31)) % 31]
  return check === number[17] ? undefined : '统一社会信用代码校验不通过，请逐位核对。'
}
