import type { LibraryReport } from '../domain/library-report.ts'
import type { LibraryQuestions } from './library-questions.ts'

/** A report as a visitor names it: by its id, or by agency and year. */
export type Wanted = {
  readonly id: string | undefined
  readonly agency: string | undefined
  readonly year: number | undefined
}

/** The report meant, or a Chinese sentence why it is not clear which. */
export type Chosen =
  | { readonly report: LibraryReport; readonly error?: undefined }
  | { readonly report?: undefined; readonly error: string }

const SHOWN = 5

/** Finds the one report a visitor means; a name in part is enough where only one agency has it. */
export async function findChosen(
  ask: Pick<LibraryQuestions, 'findReport' | 'listReports'>,
  { id, agency, year }: Wanted,
): Promise<Chosen> {
  if (id !== undefined) return chosen(await ask.findReport(id), '年报库中没有所选的这份年报，请重新选择。')
  if (agency === undefined) return { error: '请填写机关名称。' }
  const { reports } = await ask.listReports({ agency, year }, { order: 'agency', offset: 0, limit: 100 })
  const exact = reports.filter((report) => report.agency === agency)
  const fitting = exact.length > 0 ? exact : reports
  const names = [...new Set(fitting.map((report) => report.agency))]
  if (names.length > 1)
    return { error: `名称中含有“${agency}”的机关不止一个，请写全称，例如：${names.slice(0, SHOWN).join('、')}。` }
  // Without a year, the newest report is meant.
  const newest = fitting.toSorted((one, other) => other.year - one.year)[0]
  const missing = `年报库中没有“${agency}”${year === undefined ? '' : ` ${year} 年`}的年报。`
  return chosen(newest === undefined ? undefined : await ask.findReport(newest.id), missing)
}

function chosen(report: LibraryReport | undefined, missing: string): Chosen {
  return report === undefined ? { error: missing } : { report }
}
