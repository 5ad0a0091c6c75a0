import type { Day } from '../../../kernel/day.ts'
import type { Writing } from './steps/write.ts'

/** An item about to be kept for the first time. */
export type NewItem = { readonly organId: string; readonly writing: Writing; readonly dueOn: Day | null }
