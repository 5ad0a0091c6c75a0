import type { Page } from '../../../platform/http/page.ts'
import { answersPage } from './answers.page.tsx'
import { applicantStepPages } from './applicant-step.pages.tsx'
import { collectLetterPage } from './collect-letter.page.ts'
import { guidePage } from './guide.page.tsx'
import { mineClockPage } from './mine-clock.page.tsx'
import { minePage } from './mine.page.tsx'
import { newRequestPage, submitRequestPage } from './new-request.page.tsx'
import type { PortalNeeds } from './portal-needs.ts'
import { publishedPage } from './published.page.tsx'
import { receiptPage, receivedPage } from './received.page.tsx'
import { findStatusPage, leaveStatusPage, statusPage } from './status.page.tsx'

/** What citizens see of requests. */
export function intakePages(needs: PortalNeeds): readonly Page[] {
  return [
    guidePage(needs),
    newRequestPage(needs),
    submitRequestPage(needs),
    publishedPage(needs),
    answersPage(needs),
    receivedPage(needs),
    receiptPage(needs),
    statusPage(needs),
    findStatusPage(needs),
    leaveStatusPage,
    minePage(needs),
    mineClockPage(needs),
    collectLetterPage(needs),
    ...applicantStepPages(needs),
  ]
}
