export type NoticeRefusal =
  'may-not' | 'already-entered' | 'no-such-notice' | 'no-such-organ' | 'not-your-region' | 'region-arranges-no-year'

/** What is said of a refusal. */
export const noticeRefusals = {
  'may-not': '您没有维护工作日历的权限。',
  'already-entered': '同样的放假安排已经收录，没有变化。',
  'no-such-notice': '没有这条放假安排，或者已经撤回。',
  'no-such-organ': '没有这个机关。',
  'not-your-region': '只能维护本机关、所属机关和下级机关的地区放假安排。',
  'region-arranges-no-year': '地区只能安排本地区的节日，全年安排由国务院办公厅公布。',
} as const satisfies Record<NoticeRefusal, string>
