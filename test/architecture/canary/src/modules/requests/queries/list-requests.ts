import { answer } from '../actions/answer.ts'

export const listRequests = [answer]
