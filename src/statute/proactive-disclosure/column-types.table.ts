/**
 * What a column is, for the tag `ColumnType` and for how soon it goes stale. The words are those of 国办发〔2017〕47号 and of
 * published sites; the notice leaves the vocabulary open, so a site may add its own. `stale`: which limit of 国办秘函〔2019〕19号 holds.
 */
export const columnTypes = [
  { key: 'news', zh: '工作动态', stale: 'news' },
  { key: 'headlines', zh: '政务要闻', stale: 'news' },
  { key: 'notices', zh: '通知公告', stale: 'notices' },
  { key: 'policies', zh: '政策文件', stale: 'notices' },
  { key: 'interpretation', zh: '解读回应', stale: null },
  { key: 'overview', zh: '概况信息', stale: null },
  { key: 'functions', zh: '机构职能', stale: null },
  { key: 'leaders', zh: '负责人信息', stale: null },
  { key: 'disclosure', zh: '信息公开', stale: null },
  { key: 'guide', zh: '信息公开指南', stale: null },
  { key: 'annual-report', zh: '信息公开年报', stale: null },
  { key: 'statistics', zh: '数据发布', stale: null },
  { key: 'services', zh: '办事服务', stale: null },
  { key: 'interaction', zh: '互动交流', stale: null },
  { key: 'special-topic', zh: '专题专栏', stale: null },
  { key: 'gazette', zh: '政府公报', stale: null },
] as const

export type ColumnType = (typeof columnTypes)[number]['key']

/** How long a column may stand still (国办秘函〔2019〕19号 单项否决): a day later it counts as not updated. */
export const staleLimits = {
  home: { zh: '首页', weeks: 2, months: 0, indicator: '首页不更新' },
  news: { zh: '动态、要闻类栏目', weeks: 2, months: 0, indicator: '栏目不更新' },
  notices: { zh: '通知公告、政策文件类栏目', weeks: 0, months: 6, indicator: '栏目不更新' },
} as const

export type StaleLimit = keyof typeof staleLimits
