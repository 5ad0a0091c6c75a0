import type { Selectable } from 'kysely'
import type { ReportSummary } from '../domain/library-report.ts'
import type { ReportTable } from './library-tables.ts'

export const summaryColumns = [
  'id',
  'agency',
  'region',
  'kind',
  'level',
  'year',
  'title',
  'published_on',
  'new_received',
  'errors',
  'warnings',
] as const satisfies readonly (keyof ReportTable)[]

export type SummaryRow = Pick<Selectable<ReportTable>, (typeof summaryColumns)[number]>

/** A list entry from its row. */
export function summaryOfRow({ published_on, new_received, ...row }: SummaryRow): ReportSummary {
  return { ...row, publishedOn: published_on, newReceived: new_received === null ? null : Number(new_received) }
}
