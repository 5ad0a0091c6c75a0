export { importReport, type ImportedReport, type ImportRefusal, type ReportToImport } from './actions/import-report.ts'
export { openLibrary } from './open-library.ts'
