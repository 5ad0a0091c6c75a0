import { review } from '../../remedies/domain/review.ts'

export const answer = review
