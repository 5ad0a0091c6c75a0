import type { Hour } from './hour.ts'

export type Day = { readonly hours: readonly Hour[] }
