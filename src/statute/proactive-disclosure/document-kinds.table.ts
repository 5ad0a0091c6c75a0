/** The 15 kinds of official documents (党政机关公文处理工作条例 第八条), and what governments publish besides. */
export const documentKinds = [
  { key: 'resolution', zh: '决议', official: true },
  { key: 'decision', zh: '决定', official: true },
  { key: 'order', zh: '命令（令）', official: true },
  { key: 'communique', zh: '公报', official: true },
  { key: 'proclamation', zh: '公告', official: true },
  { key: 'announcement', zh: '通告', official: true },
  { key: 'opinion', zh: '意见', official: true },
  { key: 'notice', zh: '通知', official: true },
  { key: 'circular', zh: '通报', official: true },
  { key: 'report', zh: '报告', official: true },
  { key: 'request', zh: '请示', official: true },
  { key: 'reply', zh: '批复', official: true },
  { key: 'motion', zh: '议案', official: true },
  { key: 'letter', zh: '函', official: true },
  { key: 'minutes', zh: '纪要', official: true },
  { key: 'rule', zh: '规章', official: false },
  { key: 'normative-document', zh: '行政规范性文件', official: false },
  { key: 'other', zh: '其他', official: false },
] as const

export type DocumentKind = (typeof documentKinds)[number]['key']
