import type { ZodType } from 'zod'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'

/** Fields as they came: the last value where a name came twice. */
export type RawFields = Readonly<Record<string, string>>

/** Field name → what is wrong with it, in Chinese. */
export type FieldErrors = Readonly<Record<string, string>>

/** Reads fields by a schema; the refusal names each wrong field once. */
export function readFields<Fields>(schema: ZodType<Fields>, raw: RawFields): Outcome<Fields, FieldErrors> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return done(parsed.data)
  const errors = new Map<string, string>()
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '')
    if (!errors.has(name)) errors.set(name, issue.message)
  }
  return refuse(Object.fromEntries(errors))
}

/** A parsed query string or form body as plain text fields; anything that is not text is left out. */
export function rawFields(parsed: unknown): RawFields {
  if (typeof parsed !== 'object' || parsed === null) return {}
  const fields: [string, string][] = []
  for (const [name, value] of Object.entries(parsed)) {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value
    if (typeof last === 'string') fields.push([name, last])
  }
  return Object.fromEntries(fields)
}
