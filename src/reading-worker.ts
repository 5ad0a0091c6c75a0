import { reportJobs } from './modules/annual-report/public.ts'
import { checkUpJobs } from './modules/check-up/public.ts'
import { gazetteJobs } from './modules/gazette/public.ts'
import { movingJobs } from './modules/moving-in/public.ts'
import { doJobs } from './platform/isolation/isolated-jobs.ts'
import { serveIsolated } from './platform/isolation/serve-isolated.ts'

// The body of a worker thread: reads, checks and sets the reports of strangers, sets gazettes, and reads old sites, away from the server.
serveIsolated(doJobs({ ...reportJobs, ...checkUpJobs, ...gazetteJobs, ...movingJobs }))
