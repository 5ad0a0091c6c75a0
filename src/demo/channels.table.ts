import type { ChannelEntry } from '../modules/channels/public.ts'

type DemoChannel = Pick<ChannelEntry, 'kind' | 'name' | 'account'> & {
  readonly organ: string
  /** Who puts items there. */
  readonly by: string
  /** In a usual month; null: not counted there. */
  readonly posts: number
  readonly followers: number | null
  readonly views: number | null
  /** How many days ago something was posted last; null for what is no account. */
  readonly lastPost: number | null
  /** How many of the newest items are recorded there, and where they would be read. */
  readonly items: number
  readonly address: string
}

const county = '示范县人民政府'
const land = '示范县自然资源局'
const nowhere = { lastPost: null, items: 0, address: '' } as const

/** The channels of the imaginary county: none of them is connected to a platform. */
export const demoChannels: readonly DemoChannel[] = [
  { organ: county, by: '办小县', kind: 'site', name: '示范县人民政府网站', account: '', posts: 108, followers: null, views: 52_300, ...nowhere },
  { organ: county, by: '办小县', kind: 'wechat', name: '示范发布', account: 'shifanfabu', posts: 52, followers: 16_800, views: 41_200, lastPost: 2, items: 4, address: 'https://wechat.example/s/' },
  { organ: county, by: '办小县', kind: 'weibo', name: '示范县人民政府微博', account: '@示范县人民政府', posts: 66, followers: 6500, views: 23_900, lastPost: 19, items: 2, address: 'https://weibo.example/shifan/' },
  { organ: county, by: '办小县', kind: 'gazette', name: '示范县人民政府公报', account: '双月刊', posts: 0.6, followers: null, views: 200, ...nowhere },
  { organ: county, by: '办小县', kind: 'press-event', name: '县政府新闻发布会', account: '县融媒体中心发布厅', posts: 1, followers: null, views: null, ...nowhere },
  { organ: county, by: '办小县', kind: 'archive-library', name: '县图书馆政府信息查阅点', account: '示范县图书馆一楼', posts: 24, followers: null, views: 86, ...nowhere },
  { organ: land, by: '编小田', kind: 'wechat', name: '示范自然资源', account: 'sfziran', posts: 18, followers: 4200, views: 8600, lastPost: 16, items: 3, address: 'https://wechat.example/s/z' },
  { organ: land, by: '编小田', kind: 'weibo', name: '示范县自然资源局微博', account: '@示范自然资源', posts: 12, followers: 1900, views: 3100, lastPost: 5, items: 1, address: 'https://weibo.example/ziran/' },
  { organ: land, by: '编小田', kind: 'service-net', name: '示范县政务服务网', account: '不动产登记专区', posts: 31, followers: null, views: 2700, ...nowhere },
  { organ: land, by: '编小田', kind: 'reading-place', name: '不动产登记大厅查阅点', account: '政务服务大厅二楼', posts: 9, followers: null, views: 37, ...nowhere },
  { organ: land, by: '编小田', kind: 'notice-board', name: '征地公告公示栏', account: '各乡镇、村公示栏', posts: 6, followers: null, views: null, ...nowhere, items: 1 },
]
