/** Numbers a report states in its text, and what they are called. */
export const narrativeFigures = [
  { key: 'applicationsReceived', label: '正文：收到申请' },
  { key: 'applicationsReceivedSubScope', label: '正文：本机关自身收到申请（非全口径）' },
  { key: 'applicationsHandled', label: '正文：办结申请' },
  { key: 'carriedIn', label: '正文：上年结转' },
  { key: 'carriedOver', label: '正文：结转下年' },
  { key: 'applicationsHandledPlusCarry', label: '正文：收办申请（新收加结转）' },
  { key: 'grantedNarr', label: '正文：予以公开' },
  { key: 'partialNarr', label: '正文：部分公开' },
  { key: 'grantedPartialNarr', label: '正文：予以公开及部分公开' },
  { key: 'deniedNarr', label: '正文：不予公开' },
  { key: 'unableNarr', label: '正文：无法提供' },
  { key: 'refusedNarr', label: '正文：不予处理' },
  { key: 'otherNarr', label: '正文：其他处理' },
  { key: 'reviews', label: '正文：行政复议' },
  { key: 'litigations', label: '正文：行政诉讼' },
  { key: 'normativeIssued', label: '正文：制发规范性文件' },
  { key: 'normativeRepealed', label: '正文：废止规范性文件' },
  { key: 'normativeInForce', label: '正文：现行有效规范性文件' },
  { key: 'proactivelyDisclosed', label: '正文：主动公开信息' },
] as const

export type NarrativeKey = (typeof narrativeFigures)[number]['key']
