import { foldText } from '../../../kernel/chinese-text.ts'
import type { AnnualReport } from '../../report-format/report.ts'

/** Agency and year as the title states them, from the identity read or from the title itself. */
export function titleStates(report: AnnualReport): { readonly agency: string | null; readonly year: number | null } {
  const title = foldText(report.title ?? '').replace(/\s+/g, '')
  const year = /(?:19|20)\d{2}(?=年|\)|$)/.exec(title)?.[0]
  const agency = /^(.{4,}?)(?:关于)?(?:19|20)\d{2}年/.exec(title)?.[1]
  return {
    agency: report.identity?.inTitle ?? agency ?? null,
    year: report.identity?.yearInTitle ?? (year === undefined ? null : Number(year)),
  }
}
