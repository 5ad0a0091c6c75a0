import type { FormShown } from '../step-form.ts'

/** What a field of the form shows: its name, what stands in it, what is wrong with it. */
export function fieldOf({ values, errors }: Pick<FormShown, 'values' | 'errors'>, name: string) {
  return { name, value: values[name] ?? '', error: errors[name] }
}
