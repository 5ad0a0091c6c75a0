import type { Page } from '../../platform/http/page.ts'
import { askIsolated } from '../../platform/isolation/isolated-jobs.ts'
import type { Isolation } from '../../platform/isolation/run-isolated.ts'
import type { CheckUpJobs } from './check-up-jobs.ts'
import { checkUpFormPage, checkUpPage } from './portal/check-up.page.tsx'
import { resultDownloadPage } from './portal/result-download.page.ts'

/** Threads whose worker file offers `checkUpJobs`. */
type CheckUpNeeds = { readonly reading: Isolation; readonly writing: Isolation }

/** 年报体检: the pages that check a report and keep nothing. */
export function checkUpModule({ reading, writing }: CheckUpNeeds): { readonly pages: readonly Page[] } {
  const [read, write] = [askIsolated<CheckUpJobs>(reading), askIsolated<CheckUpJobs>(writing)]
  return { pages: [checkUpFormPage, checkUpPage({ read, write }), resultDownloadPage(write)] }
}
