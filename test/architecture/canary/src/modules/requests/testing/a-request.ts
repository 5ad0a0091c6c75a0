import { review } from '../../remedies/domain/review.ts'

export const aRequest = review
