import type { Page } from '../../../platform/http/page.ts'
import { decisionStepPages } from './decision-step-pages.tsx'
import { deliveriesPages } from './deliveries.page.tsx'
import { feeForm } from './fee-form.tsx'
import { feePages } from './fee-pages.tsx'
import { deliveryPages } from './delivery-pages.tsx'
import { letterAlonePages } from './letter-alone-pages.tsx'
import { consultationForm } from './letter-consultation-form.tsx'
import type { LetterDesk } from './letter-desk.ts'
import { letterFilePage } from './letter-file.page.ts'
import { letterFormPages } from './letter-form-pages.tsx'
import { letterListPage } from './letter-list.page.tsx'
import { delayForm } from './letter-delay-form.tsx'
import { thirdPartyNoticeForm } from './letter-third-party-form.tsx'
import { splitNoticeForm } from './letter-split-form.tsx'
import { correctionForm, extensionForm, reasonsForm } from './letter-step-forms.tsx'
import { caseLetterPage } from './letter.page.tsx'

/** Everything of the office about letters, decisions, deliveries and fees. */
export function decisionPages(desk: LetterDesk): readonly Page[] {
  return [
    ...decisionStepPages(desk),
    ...letterFormPages(desk, correctionForm),
    ...letterFormPages(desk, consultationForm),
    ...letterFormPages(desk, extensionForm),
    ...letterFormPages(desk, reasonsForm),
    ...letterFormPages(desk, delayForm),
    ...letterFormPages(desk, thirdPartyNoticeForm),
    ...letterFormPages(desk, feeForm),
    ...letterFormPages(desk, splitNoticeForm),
    ...letterAlonePages(desk),
    letterListPage(desk),
    caseLetterPage(desk),
    letterFilePage(desk),
    ...deliveryPages(desk),
    ...deliveriesPages(desk),
    ...feePages(desk),
  ]
}
