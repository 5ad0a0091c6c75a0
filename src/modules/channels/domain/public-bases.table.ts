import type { ConnectableKind } from './channel.ts'

/** Where the platforms are reached by everybody. */
export const publicBases = {
  wechat: 'https://api.weixin.qq.com',
  weibo: 'https://api.weibo.com/2',
} as const satisfies Record<ConnectableKind, string>
