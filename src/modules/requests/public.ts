export { openRequests, type RequestsNeeds } from './open-requests.ts'
