/**
 * Every document of a request, by what it does. The first thirteen are steps on the way, then the results, then the closings
 * and the documents of other duties.
 */
export const letterCodes = [
  'receipt',
  'correction-notice',
  'reasons-notice',
  'delay-notice',
  'extension-notice',
  'third-party-consultation',
  'third-party-answer',
  'consultation-notice',
  'split-notice',
  'third-party-decision',
  'co-maker-consultation',
  'organ-consultation',
  'internal-assignment',
  'granted-published',
  'granted-supplied',
  'partial',
  'denied-state-secret',
  'denied-other-law',
  'denied-security-stability',
  'denied-third-party',
  'denied-internal-affairs',
  'denied-process',
  'denied-enforcement-file',
  'denied-admin-query',
  'unable-not-existing',
  'unable-other-organ',
  'unable-need-creation',
  'unable-unclear',
  'refused-petition',
  'refused-repeat',
  'refused-publication',
  'refused-massive',
  'refused-reissue',
  'other-no-correction',
  'other-no-payment',
  'withdrawal-confirmed',
  'closed-otherwise',
  'fee-notice',
  'rectification-notice',
  'forwarding-notice',
  'suggestion-reply',
] as const

export type LetterCode = (typeof letterCodes)[number]

/** Whether a text, of an address or a row, names a document. */
export function isLetterCode(text: string): text is LetterCode {
  return (letterCodes as readonly string[]).includes(text)
}
