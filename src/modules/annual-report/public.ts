export type { Reading } from './domain/reading/reading.ts'
export { readReportFile, type FileRefusal, type ReportFile } from './actions/read-report-file.ts'
export { openReportUploads, type ReportUploads } from './actions/read-upload.ts'
export { renderApart, renderRefusal, type RenderApart } from './actions/render-apart.ts'
export { openReportThreads, reportJobs } from './actions/report-threads.ts'
export {
  findingsOfInterchange,
  fromInterchange,
  toInterchange,
  type InterchangeRefusal,
  type ReportInterchange,
} from './interchange.ts'
export { compareReports, type ReportDifference } from './domain/comparing/compare-reports.ts'
export { compareYears, type YearsTable } from './domain/comparing/compare-years.ts'
export { keyFiguresOf } from './domain/comparing/key-figures.ts'
export { paperOfReport } from './rendering/paper-of-report.ts'
export { renderFormats, renderReport, type RenderedReport, type RenderFormat } from './rendering/render-report.ts'
