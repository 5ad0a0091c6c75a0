/** 公开属性, settled when a document is drafted; `note` is what the document itself prints below its text. */
export const disclosureAttributes = [
  { key: 'proactive', zh: '主动公开', note: '（此件公开发布）', reasonNeeded: false, article: '条例 第十九条、第二十条' },
  { key: 'on-request', zh: '依申请公开', note: '（此件依申请公开）', reasonNeeded: true, article: '条例 第十三条、第二十七条' },
  { key: 'withheld', zh: '不予公开', note: '（此件不予公开）', reasonNeeded: true, article: '条例 第十四条至第十六条' },
] as const

export type DisclosureAttribute = (typeof disclosureAttributes)[number]['key']
