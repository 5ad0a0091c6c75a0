import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'

/** What a field shows: what was typed, and what is wrong with it. */
export function fieldOf(
  { values, errors }: { readonly values: RawFields; readonly errors: FieldErrors },
  name: string,
) {
  return { name, value: values[name] ?? '', error: errors[name] }
}

/** A form's mistakes where the form has the field; all others stand above it. */
export function errorAt(
  fields: readonly string[],
  { field, words }: { readonly field: string; readonly words: string },
) {
  return { [fields.includes(field) ? field : '']: words }
}
