import type { Step } from '../domain/steps.table.ts'

/** The address of a step's page under its case: `/office/requests/<id>/<noun>`. Several steps may share a page. */
export const stepNouns = {
  'confirm-receipt': 'receipt-confirmation',
  assign: 'assignment',
  note: 'note',
  'ask-for-correction': 'correction-notice',
  'receive-correction': 'correction',
  consult: 'consultation',
  'consultation-received': 'consultation-receipt',
  'hear-opinion': 'opinion',
  'tell-third-party': 'third-party-notice',
  'record-search': 'search',
  'ask-for-extension': 'extension',
  'approve-extension': 'extension-approval',
  'refuse-extension': 'extension-approval',
  'notify-extension': 'extension-notice',
  'ask-for-reasons': 'reasons-notice',
  'hear-reasons': 'reasons',
  delay: 'delay',
  'notify-fee': 'fee-notice',
  'receive-fee': 'fee-payment',
  'propose-decision': 'decision',
  'review-decision': 'decision',
  'approve-decision': 'decision',
  'return-decision': 'decision',
  'return-from-approval': 'decision',
  'send-letter': 'letters',
  'letter-served': 'letters',
  'letter-failed': 'letters',
  withdraw: 'withdrawal',
  complain: 'complaint',
  'answer-complaint': 'complaint-answer',
  'answer-suggestion': 'suggestion-answer',
  split: 'split',
  'tell-of-parts': 'split-notice',
  merge: 'merger',
  link: 'link',
  transfer: 'transfer',
  reopen: 'reopening',
  restrict: 'restriction',
  'set-topics': 'topics',
  'add-file': 'files',
  'publish-answer': 'publication',
  'begin-item': 'proactive-item',
  archive: 'archive',
} as const satisfies Readonly<Record<Step, string>>

/** Where the page of a step is. */
export function addressOfStep(requestId: string, step: Step): string {
  return `/office/requests/${requestId}/${stepNouns[step]}`
}
