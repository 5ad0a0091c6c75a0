import type { Day } from './day.ts'

export type Hour = { readonly of: Day }
