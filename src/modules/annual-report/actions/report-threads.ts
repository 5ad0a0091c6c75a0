import { join } from 'node:path'
import { checkoutFolder } from '../../../platform/config/checkout.ts'
import { isolate, type Isolation, type IsolationLimits } from '../../../platform/isolation/run-isolated.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { renderReport, type RenderFormat } from '../rendering/render-report.ts'
import { readReportFile } from './read-report-file.ts'

/** What threads do with reports of strangers, away from the server's own thread. */
export const reportJobs = {
  readReport: readReportFile,
  renderReport: ({ report, format }: { readonly report: AnnualReport; readonly format: RenderFormat }) =>
    renderReport(report, format),
}

export type ReportJobs = typeof reportJobs

/** Threads that run `dist/reading-worker.js`, which the build makes from `src/reading-worker.ts`; they start when needed. */
export function openReportThreads(limits: Partial<IsolationLimits> = {}): Isolation {
  return isolate(join(checkoutFolder(), 'dist/reading-worker.js'), { ...usual, ...limits })
}

const usual: IsolationLimits = { threads: 2, waiting: 16, milliseconds: 20_000, megabytes: 512 }
