export type NoticeRefusal = 'may-not' | 'already-entered' | 'no-such-notice'

/** What is said of a refusal. */
export const noticeRefusals = {
  'may-not': '您没有维护工作日历的权限。',
  'already-entered': '同样的放假安排已经收录，没有变化。',
  'no-such-notice': '没有这条放假安排，或者已经撤回。',
} as const satisfies Record<NoticeRefusal, string>
