import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'

/** The documents as clerks look for them. */
export const letterGroups = [
  { title: '受理与办理', codes: ['receipt', 'correction-notice', 'reasons-notice', 'delay-notice', 'extension-notice', 'consultation-notice', 'split-notice', 'internal-assignment'] },
  { title: '征求意见', codes: ['third-party-consultation', 'third-party-answer', 'third-party-decision', 'co-maker-consultation', 'organ-consultation'] },
  { title: '予以公开、部分公开', codes: ['granted-published', 'granted-supplied', 'partial'] },
  { title: '不予公开', codes: ['denied-state-secret', 'denied-other-law', 'denied-security-stability', 'denied-third-party', 'denied-internal-affairs', 'denied-process', 'denied-enforcement-file', 'denied-admin-query'] },
  { title: '无法提供', codes: ['unable-not-existing', 'unable-other-organ', 'unable-need-creation', 'unable-unclear'] },
  { title: '不予处理', codes: ['refused-petition', 'refused-repeat', 'refused-publication', 'refused-massive', 'refused-reissue'] },
  { title: '其他处理', codes: ['other-no-correction', 'other-no-payment', 'withdrawal-confirmed', 'closed-otherwise'] },
  { title: '收费、更正与建议', codes: ['fee-notice', 'rectification-notice', 'forwarding-notice', 'suggestion-reply'] },
] as const satisfies readonly { readonly title: string; readonly codes: readonly LetterCode[] }[]
