import { readReportFile, type ReportFile } from './modules/annual-report/public.ts'
import { serveIsolated } from './platform/isolation/serve-isolated.ts'

// The body of a worker thread: opens and reads one uploaded report after another, away from the server's own thread.
serveIsolated((task) => readReportFile(task as ReportFile))
