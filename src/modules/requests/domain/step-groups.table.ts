import type { Step } from './steps.table.ts'

/** Steps as a clerk looks for them. Every step is in one group. */
export const stepGroups = [
  {
    title: '办理',
    steps: ['confirm-receipt', 'assign', 'propose-decision', 'review-decision', 'approve-decision', 'return-decision', 'return-from-approval'],
  },
  {
    title: '与申请人',
    steps: [
      'ask-for-correction',
      'receive-correction',
      'ask-for-reasons',
      'hear-reasons',
      'notify-fee',
      'receive-fee',
      'withdraw',
      'complain',
      'answer-complaint',
      'answer-suggestion',
    ],
  },
  { title: '征求意见与检索', steps: ['consult', 'consultation-received', 'hear-opinion', 'tell-third-party', 'record-search'] },
  {
    title: '期限',
    steps: ['ask-for-extension', 'approve-extension', 'refuse-extension', 'notify-extension', 'delay', 'reopen'],
  },
  { title: '送达与归档', steps: ['send-letter', 'letter-served', 'letter-failed', 'publish-answer', 'begin-item', 'archive'] },
  { title: '与其他申请、机关', steps: ['split', 'tell-of-parts', 'merge', 'link', 'transfer'] },
  { title: '其他', steps: ['note', 'add-file', 'set-topics', 'restrict'] },
] as const satisfies readonly { readonly title: string; readonly steps: readonly Step[] }[]
