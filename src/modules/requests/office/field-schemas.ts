import { z, type ZodType } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'

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
    const found = readDay(text)
    if (found !== undefined) return found
    const message = text.trim() === '' ? missing : '日期有误，请按 2026-03-02 的格式填写。'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** A day that may be left out. */
export const maybeDay: ZodType<Day | null> = z
  .string()
  .default('')
  .transform((text, context): Day | null => {
    if (text.trim() === '') return null
    const found = readDay(text)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: '日期有误，请按 2026-03-02 的格式填写。' })
    return z.NEVER
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

/** The version of the case the form was made from. */
export const versionField = z
  .string({ error: '页面已经过期，请重新打开。' })
  .regex(/^\d{1,9}$/, '页面已经过期，请重新打开。')
  .transform(Number)

function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (parts === null) return undefined
  const [, year = '', month = '', dayOfMonth = ''] = parts
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
}
