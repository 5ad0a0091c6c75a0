import type { Page } from '../../../platform/http/page.ts'
import { caseFilePage } from './case-file.page.ts'
import { casePage } from './case.page.tsx'
import { clockPage } from './clock.page.tsx'
import type { HandlingOffice } from './handling-office.ts'
import { handoverPages } from './handover.page.tsx'
import { identityPages } from './identity.page.tsx'
import { stepPages } from './step-pages.tsx'
import { assignForm } from './steps/assignment-form.tsx'
import { consultationReceivedForm, hearOpinionForm, recordSearchForm } from './steps/consultation-forms.tsx'
import { confirmReceiptForm, receiveCorrectionForm, withdrawForm } from './steps/receipt-forms.tsx'
import {
  addFileForm,
  answerComplaintForm,
  answerSuggestionForm,
  complainForm,
  noteForm,
  restrictForm,
  setTopicsForm,
} from './steps/record-forms.tsx'
import { linkForm, mergeForm, splitForm, transferForm } from './steps/relation-forms.tsx'
import { approveExtensionForm, askForExtensionForm, hearReasonsForm, reopenForm } from './steps/term-forms.tsx'
import { publicationForm } from './steps/publication-form.tsx'
import { workListPages } from './work-list.page.tsx'

/** The pages of handling: the work list, the case, its steps, and what concerns several cases. */
export function handlingPages(office: HandlingOffice): readonly Page[] {
  return [
    ...workListPages(office),
    ...handoverPages(office),
    casePage(office),
    clockPage(office),
    caseFilePage(office),
    ...identityPages(office),
    ...stepPages(office, confirmReceiptForm),
    ...stepPages(office, assignForm),
    ...stepPages(office, noteForm),
    ...stepPages(office, receiveCorrectionForm),
    ...stepPages(office, consultationReceivedForm),
    ...stepPages(office, hearOpinionForm),
    ...stepPages(office, recordSearchForm),
    ...stepPages(office, askForExtensionForm),
    ...stepPages(office, approveExtensionForm),
    ...stepPages(office, hearReasonsForm),
    ...stepPages(office, withdrawForm),
    ...stepPages(office, complainForm),
    ...stepPages(office, answerComplaintForm),
    ...stepPages(office, answerSuggestionForm),
    ...stepPages(office, splitForm),
    ...stepPages(office, mergeForm),
    ...stepPages(office, linkForm),
    ...stepPages(office, transferForm),
    ...stepPages(office, reopenForm),
    ...stepPages(office, restrictForm),
    ...stepPages(office, setTopicsForm),
    ...stepPages(office, addFileForm),
    ...stepPages(office, publicationForm),
  ]
}
