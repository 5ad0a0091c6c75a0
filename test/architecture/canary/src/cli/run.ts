import { review } from '../modules/remedies/domain/review.ts'

export const run = review
