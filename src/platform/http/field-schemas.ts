import { z, type ZodType } from 'zod'
import { parseDay, type Day } from '../../kernel/day.ts'

const WRONG_DAY = '日期有误，请按 2026-03-02 的格式填写。'

/** Words that have to be there. */
export function words(missing: string, longest = 2000) {
  return z
    .string({ error: missing })
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, missing).max(longest, `不超过${longest}字。`))
}

/** Words that may be left out. */
export function maybeWords(longest = 2000) {
  return z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longest, `不超过${longest}字。`))
}

/** A day that has to be there, as a date field sends it. */
export function dayField(missing: string): ZodType<Day> {
  return z.string({ error: missing }).transform((text, context): Day => {
    if (text.trim() === '') return wrong(context, missing)
    return readDay(text) ?? wrong(context, WRONG_DAY)
  })
}

/** A day that may be left out. */
export const maybeDay: ZodType<Day | null> = z
  .string()
  .default('')
  .transform((text, context): Day | null => {
    if (text.trim() === '') return null
    return readDay(text) ?? wrong(context, WRONG_DAY)
  })

/** How many working days: a whole number from 1. */
export function workingDaysField(missing: string) {
  return z
    .string({ error: missing })
    .trim()
    .regex(/^[1-9]\d{0,2}$/, missing)
    .transform(Number)
}

/** One of a list, by its key. */
export function choice<const Key extends string>(keys: readonly Key[], missing: string) {
  return z.enum(keys, missing)
}

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .default('')
  .transform((sent) => sent === 'on')

const EXPIRED = '页面已经过期，请重新打开。'

/** The version of what the form was made from. */
export const versionField = z
  .string({ error: EXPIRED })
  .regex(/^\d{1,9}$/, EXPIRED)
  .transform(Number)

/** Also as people type it into browsers without date fields: `2026年3月2日`, `2026.3.2`. */
function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (parts === null) return undefined
  const [, year = '', month = '', dayOfMonth = ''] = parts
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
}

function wrong(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
