/** From what a limit runs; `said` is how printed limits put it. The order is that of trying. */
export const limitStarts = [
  { key: 'approval-received', zh: '收到批准文件', said: /(?:收到|接到).{0,8}(?:批准|批复)/ },
  { key: 'replied', zh: '批复', said: /批复/ },
  { key: 'signed', zh: '签订', said: /签订|签署/ },
  { key: 'winner-fixed', zh: '中标、成交结果确定', said: /(?:中标|成交).{0,8}(?:确定|产生)|确定.{0,4}(?:中标|成交)/ },
  { key: 'report-received', zh: '收到评标报告', said: /评标报告/ },
  { key: 'annulled', zh: '决定变更、撤销、确认违法或者无效', said: /撤销|确认违法|确认无效/ },
  { key: 'decided', zh: '决定作出', said: /决定(?:书)?(?:作出|做出|下达|送达)|[作做]出.{0,16}决定|处罚决定|许可决定/ },
  { key: 'approved', zh: '批准', said: /批准|审议通过|审批通过|通过/ },
  { key: 'published', zh: '公布', said: /^(?:信息)?(?:公布|发布|公告)$/ },
  { key: 'formed-or-changed', zh: '信息形成或者变更', said: /形成|生成|制作|制定|获取|变更|更新|产生/ },
] as const

export type LimitStart = (typeof limitStarts)[number]['key']
