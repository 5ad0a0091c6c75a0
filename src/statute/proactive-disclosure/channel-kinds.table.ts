/** Where an item can be published (条例 第二十三条、第二十五条), counted by channel in section 一 of the annual report. */
export const channelKinds = [
  { key: 'site', zh: '政府网站', article: '条例 第二十三条' },
  { key: 'wechat', zh: '微信公众号', article: '条例 第二十三条' },
  { key: 'weibo', zh: '微博', article: '条例 第二十三条' },
  { key: 'app', zh: '移动客户端', article: '条例 第二十三条' },
  { key: 'service-net', zh: '政务服务网', article: '条例 第二十三条' },
  { key: 'credit-platform', zh: '公共信用信息平台', article: '条例 第二十三条' },
  { key: 'gazette', zh: '政府公报', article: '条例 第二十三条' },
  { key: 'press-event', zh: '新闻发布会', article: '条例 第二十三条' },
  { key: 'press', zh: '报刊', article: '条例 第二十三条' },
  { key: 'broadcast', zh: '广播、电视', article: '条例 第二十三条' },
  { key: 'reading-place', zh: '政府信息查阅场所', article: '条例 第二十五条' },
  { key: 'archive-library', zh: '国家档案馆、公共图书馆', article: '条例 第二十五条' },
  { key: 'notice-board', zh: '公示栏、电子屏', article: '条例 第二十五条' },
] as const

export type ChannelKind = (typeof channelKinds)[number]['key']
