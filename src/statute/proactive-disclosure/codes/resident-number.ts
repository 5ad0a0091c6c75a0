import { findDay } from '../../../kernel/day.ts'

/** Whether 18 signs are a 公民身份号码 (GB 11643): a province, a birthday that exists, and the check sign of ISO 7064. */
export function isResidentNumber(number: string): boolean {
  return looksLikeResidentNumber(number) && hasRightCheckSign(number)
}

/** Whether 18 signs have a province and a birthday where a 公民身份号码 has them, whatever the check sign. */
export function looksLikeResidentNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !isProvince(number)) return false
  const year = Number(number.slice(6, 10))
  return year >= 1880 && year <= 2099 && findDay(year, twoDigits(number, 10), twoDigits(number, 12)) !== undefined
}

/** Whether 15 digits are a number of the first generation: a province and a birthday of the 20th century. */
export function isOldResidentNumber(number: string): boolean {
  if (!/^\d{15}$/.test(number) || !isProvince(number)) return false
  return findDay(1900 + twoDigits(number, 6), twoDigits(number, 8), twoDigits(number, 10)) !== undefined
}

const PROVINCES = new Set(
  [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ].map(String),
)

function isProvince(number: string): boolean {
  return PROVINCES.has(number.slice(0, 2))
}

function twoDigits(number: string, at: number): number {
  return Number(number.slice(at, at + 2))
}

/** Whether the last sign is the one the 17 digits before it ask for. */
export function hasRightCheckSign(number: string): boolean {
  return checkSignOf(number) === number[17]
}

/** MOD 11-2, as GB 11643 writes it out: weights are powers of two modulo eleven. */
function checkSignOf(number: string): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11]
}
