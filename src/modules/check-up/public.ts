export { checkUp, type CheckUp, type CheckUpNeeds, type CheckUpRefusal } from './actions/check-up.ts'
