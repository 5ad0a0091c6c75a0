/** The report forms: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. */
export type FormVersion = '2019' | '2021'

export const formVersions = [
  { version: '2019', source: '国办公开办函〔2019〕60号', fromReportYear: 2019 },
  { version: '2021', source: '国办公开办函〔2021〕30号', fromReportYear: 2021 },
] as const satisfies readonly { version: FormVersion; source: string; fromReportYear: number }[]

/** The form prescribed for the report on this year; undefined before there was one. */
export function formForYear(year: number): FormVersion | undefined {
  return formVersions.findLast((form) => year >= form.fromReportYear)?.version
}
