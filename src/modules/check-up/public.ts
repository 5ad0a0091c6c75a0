export { checkUpJobs } from './check-up-jobs.ts'
