/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'calendar.enter-notice': '收录放假安排',
  'calendar.withdraw-notice': '撤回放假安排',
} as const
