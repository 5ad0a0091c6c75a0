import type { PostStep } from '../domain/post-steps.table.ts'

/** What the address of a step ends in. */
export const stepNouns = {
  retry: 'retry',
  settle: 'settlement',
  cancel: 'cancellation',
  refresh: 'refresh',
  'take-down': 'removal',
} as const satisfies Record<PostStep, string>
