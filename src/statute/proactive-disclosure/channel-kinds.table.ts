type ChannelKindRow = {
  readonly key: string
  readonly zh: string
  readonly article: string
  /** 政务新媒体: an account that has to be kept up (国办秘函〔2019〕19号, 检查指标). */
  readonly account: boolean
  /** What is counted there, as section 一 of the annual report says it; null: nothing of the kind. */
  readonly posts: string
  readonly followers: string | null
  readonly views: string | null
}

const PUBLISHING = '条例 第二十三条'
const READING = '条例 第二十五条'
const site = { account: false, posts: '发布信息（条）', followers: null, views: '访问（次）' } as const
const account = { account: true, posts: '发布信息（条）', followers: '关注（人）', views: '阅读（次）' } as const
const press = { account: false, posts: '刊播信息（条）', followers: null, views: null } as const
const place = { account: false, posts: '陈列资料（份）', followers: null, views: '接待查阅（人次）' } as const

/** Where an item can be published (条例 第二十三条、第二十五条), and what is counted there. */
export const channelKinds = [
  { key: 'site', zh: '政府网站', article: PUBLISHING, ...site },
  { key: 'wechat', zh: '微信公众号', article: PUBLISHING, ...account },
  { key: 'weibo', zh: '微博', article: PUBLISHING, ...account },
  { key: 'short-video', zh: '短视频账号', article: PUBLISHING, ...account },
  { key: 'app', zh: '移动客户端', article: PUBLISHING, ...account, followers: '下载、注册（人）' },
  { key: 'service-net', zh: '政务服务网', article: PUBLISHING, ...site },
  { key: 'credit-platform', zh: '公共信用信息平台', article: PUBLISHING, ...site },
  { key: 'gazette', zh: '政府公报', article: PUBLISHING, ...press, posts: '刊登文件（件）', views: '发行（份）' },
  { key: 'press-event', zh: '新闻发布会', article: PUBLISHING, ...press, posts: '发布（场）' },
  { key: 'press', zh: '报刊', article: PUBLISHING, ...press },
  { key: 'broadcast', zh: '广播、电视', article: PUBLISHING, ...press },
  { key: 'reading-place', zh: '政府信息查阅场所', article: READING, ...place },
  { key: 'archive-library', zh: '国家档案馆、公共图书馆', article: READING, ...place },
  { key: 'notice-board', zh: '公示栏、电子屏', article: READING, ...press, posts: '张贴、播放信息（条）' },
] as const satisfies readonly ChannelKindRow[]

export type ChannelKind = (typeof channelKinds)[number]['key']

/** An account without a post in so many days counts as not kept up (检查指标 政务新媒体 单项否决); places may ask for more. */
export const ACCOUNT_STALE_DAYS = 14
