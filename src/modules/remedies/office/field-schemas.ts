import { z, type ZodType } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'

const WRONG_DAY = '日期有误，请按 2026-03-02 的格式填写。'

/** Words that have to be there. */
export function words(missing: string, longest = 500) {
  return z.string({ error: missing }).trim().min(1, missing).max(longest, `不超过${longest}字。`)
}

/** Words that may be left out. */
export function maybeWords(longest = 500) {
  return z.string().trim().max(longest, `不超过${longest}字。`).default('')
}

/** A day that may be left out. */
export const maybeDay: ZodType<Day | null> = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null
    return parseDay(text.trim()) ?? wrong(context, WRONG_DAY)
  })

/** A day that has to be there, as a date field sends it. */
export function dayField(missing: string): ZodType<Day> {
  return z.string({ error: missing }).transform((text, context) => {
    if (text.trim() === '') return wrong(context, missing)
    return parseDay(text.trim()) ?? wrong(context, WRONG_DAY)
  })
}

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .default('')
  .transform((sent) => sent === 'on')

/** The version of the case the form was made from. */
export const versionField = z
  .string({ error: '页面已经过期，请重新打开。' })
  .regex(/^\d{1,9}$/, '页面已经过期，请重新打开。')
  .transform(Number)

function wrong(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
