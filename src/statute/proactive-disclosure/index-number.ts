import type { Day } from '../../kernel/day.ts'
import { isCreditCode } from './codes/credit-code.ts'
import { isOrganizationCode } from './codes/organization-code.ts'

/** An 索引号 taken apart: whose it is, the month (older ones: the year) and the running number. */
export type IndexNumber = { readonly organCode: string; readonly period: string; readonly serial: number }

/** The index number of an item made in the month of that day: `11341702486344515H/202110-00013`. A serial is never used twice. */
export function formatIndexNumber(organCode: string, on: Day, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1) throw new Error(`not a serial: ${serial}`)
  return `${organCode}/${on.slice(0, 7).replace('-', '')}-${String(serial).padStart(5, '0')}`
}

/** Takes an index number apart, of the form made here or an older one by year; undefined for anything else. */
export function parseIndexNumber(text: string): IndexNumber | undefined {
  const parts = /^([0-9A-Z]{9}|[0-9A-Z]{18})\/((?:19|20)\d{2}(?:0[1-9]|1[0-2])?)-(\d{1,7})$/.exec(text.trim())
  if (parts === null) return undefined
  const [, organCode = '', period = '', serial = ''] = parts
  return Number(serial) === 0 ? undefined : { organCode, period, serial: Number(serial) }
}

/** What is wrong with an index number, in Chinese; undefined where nothing is. */
export function faultOfIndexNumber(text: string): string | undefined {
  const number = parseIndexNumber(text)
  if (number === undefined) return '索引号应为“机构代码/年月-5位流水号”，例如“000014349/202611-00001”，请核对。'
  return isOrganCode(number.organCode) ? undefined : '索引号中的机构代码校验不通过，请核对。'
}

/** Whether this is a code an index number can begin with: 统一社会信用代码 or the older 组织机构代码. */
export function isOrganCode(code: string): boolean {
  return isCreditCode(code) || isOrganizationCode(code)
}
