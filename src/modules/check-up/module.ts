import type { Page } from '../../platform/http/page.ts'
import type { CheckUpNeeds } from './actions/check-up.ts'
import { checkUpFormPage, checkUpPage } from './portal/check-up.page.tsx'
import { resultDownloadPage } from './portal/result-download.page.ts'

/** 年报体检: the pages that check a report and keep nothing. */
export function checkUpModule(needs: CheckUpNeeds): { readonly pages: readonly Page[] } {
  return { pages: [checkUpFormPage, checkUpPage(needs), resultDownloadPage] }
}
