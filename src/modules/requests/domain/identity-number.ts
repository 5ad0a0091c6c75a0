import { findDay } from '../../../kernel/day.ts'
import { isCreditCode } from '../../../statute/proactive-disclosure/codes/credit-code.ts'
import { hasRightCheckSign } from '../../../statute/proactive-disclosure/codes/resident-number.ts'
import type { IdentityKind } from './applicant.ts'

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
  return hasRightCheckSign(number) ? undefined : '居民身份证号码校验不通过，请逐位核对。'
}

/** GB 32100: 17 signs and a check sign; I, O, S, V, Z are not used. */
function faultOfCreditCode(number: string): string | undefined {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return '统一社会信用代码应为18位数字和大写字母，请核对。'
  return isCreditCode(number) ? undefined : '统一社会信用代码校验不通过，请逐位核对。'
}
