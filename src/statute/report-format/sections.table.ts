/** The six sections of the report, titles as prescribed (国办公开办函〔2021〕30号). */
export const reportSections = [
  { key: 'overview', number: '一', title: '总体情况', variants: ['工作基本情况', '基本情况', '总体工作情况', '概述'] },
  { key: 'proactive', number: '二', title: '主动公开政府信息情况', variants: ['主动公开情况', '主动公开政府政府情况', '行政机关主动公开政府信息情况', '主动公开政府信息的情况'] },
  { key: 'requests', number: '三', title: '收到和处理政府信息公开申请情况', variants: ['收到和处理政府信息公开申请', '收到和处理政府信息公开申请的情况', '行政机关收到和处理政府信息公开申请情况', '依申请公开政府信息情况'] },
  { key: 'remedies', number: '四', title: '政府信息公开行政复议、行政诉讼情况', variants: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼的情况', '因政府信息公开工作被申请行政复议提起行政诉讼情况', '行政复议、行政诉讼情况'] },
  { key: 'problems', number: '五', title: '存在的主要问题及改进情况', variants: ['政府信息公开工作存在的主要问题及改进情况', '存在问题及改进情况', '存在的问题及改进情况', '存在的主要问题和改进情况', '主要问题及改进情况'] },
  { key: 'otherMatters', number: '六', title: '其他需要报告的事项', variants: ['需要报告的其他事项', '其他需报告的事项', '其他报告事项'] },
] as const

export type SectionKey = (typeof reportSections)[number]['key']

/** The five topics section 一 has to cover. `words` are what a reader looks for. */
export const overviewTopics = [
  { key: 'proactive', label: '主动公开', words: ['主动公开'] },
  { key: 'onRequest', label: '依申请公开', words: ['依申请公开', '公开申请', '申请公开'] },
  { key: 'management', label: '政府信息管理', words: ['信息管理', '文件管理', '规范性文件管理'] },
  { key: 'platform', label: '政府信息公开平台建设', words: ['平台建设', '公开平台', '网站建设', '平台'] },
  { key: 'supervision', label: '监督保障', words: ['监督保障', '监督', '保障'] },
] as const

/** Titles of Article 50's own wording, which many offices keep: neither is a slip. */
export const titlesOfArticle50: readonly string[] = [
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  '政府信息公开工作存在的主要问题及改进情况',
  '主动公开政府信息的情况',
  '收到和处理政府信息公开申请的情况',
]
