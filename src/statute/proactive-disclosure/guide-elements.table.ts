/** What the guide has to tell (条例 第十二条第二款). `of`: about the information itself, or about the unit that gives it. */
export const guideElements = [
  { key: 'classification', zh: '政府信息的分类', of: 'information', article: '条例 第十二条第二款' },
  { key: 'arrangement', zh: '政府信息的编排体系', of: 'information', article: '条例 第十二条第二款' },
  { key: 'ways', zh: '政府信息的获取方式', of: 'information', article: '条例 第十二条第二款' },
  { key: 'unit-name', zh: '政府信息公开工作机构的名称', of: 'unit', article: '条例 第十二条第二款' },
  { key: 'office-address', zh: '办公地址', of: 'unit', article: '条例 第十二条第二款' },
  { key: 'office-hours', zh: '办公时间', of: 'unit', article: '条例 第十二条第二款' },
  { key: 'telephone', zh: '联系电话', of: 'unit', article: '条例 第十二条第二款' },
  { key: 'fax', zh: '传真号码', of: 'unit', article: '条例 第十二条第二款' },
  { key: 'internet-contact', zh: '互联网联系方式', of: 'unit', article: '条例 第十二条第二款' },
] as const

export type GuideElement = (typeof guideElements)[number]['key']
