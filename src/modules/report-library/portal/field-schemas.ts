import { z, type ZodType } from 'zod'

/** A field that may be left empty. */
export function optional<Value>(schema: ZodType<Value>): ZodType<Value | undefined> {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

/** A report year. */
export const yearField = z
  .string()
  .trim()
  .regex(/^(19|20|21)\d\d$/, '年份应为四位数字，例如 2024。')
  .transform(Number)

/** Part of an agency's name. */
export const agencyField = z.string().trim().max(60, '机关名称不超过 60 个字。')
