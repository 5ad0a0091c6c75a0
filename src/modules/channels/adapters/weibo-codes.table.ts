import type { CodeRow } from './trouble.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const EXPIRED = '授权无效或者已经到期，请重新授权后保存 access_token'

/** The public codes of 微博开放平台 as far as they come up here. Errors within the platform leave open what came of it. */
export const weiboCodes: readonly CodeRow[] = [
  { code: 10001, is: 'uncertain', zh: '平台系统错误' },
  { code: 10002, is: 'temporary', zh: '平台服务暂停', wait: 10 * MINUTE },
  { code: 10003, is: 'uncertain', zh: '平台远程服务错误' },
  { code: 10004, is: 'permanent', zh: '平台限制本系统的出口地址' },
  { code: 10005, is: 'permanent', zh: '应用没有这个接口的权限' },
  { code: 10009, is: 'temporary', zh: '平台任务过多', wait: 5 * MINUTE },
  { code: 10010, is: 'uncertain', zh: '平台任务超时' },
  { code: 10011, is: 'uncertain', zh: '平台内部调用错误' },
  { code: 10013, is: 'permanent', zh: '账号不是有效的微博用户' },
  { code: 10014, is: 'permanent', zh: '应用没有这个接口的权限' },
  { code: 10022, is: 'temporary', zh: '出口地址的调用次数超过限制', wait: HOUR },
  { code: 10023, is: 'temporary', zh: '账号的调用次数超过限制', wait: HOUR },
  { code: 10024, is: 'temporary', zh: '账号调用这个接口的次数超过限制', wait: HOUR },
  { code: 20012, is: 'permanent', zh: '文字太长' },
  { code: 20016, is: 'temporary', zh: '发布太频繁', wait: 10 * MINUTE },
  { code: 20017, is: 'uncertain', zh: '平台称已有相似的内容' },
  { code: 20018, is: 'permanent', zh: '包含平台不接受的网址，请核对应用的安全域名' },
  { code: 20019, is: 'uncertain', zh: '平台称已有相同的内容' },
  { code: 20020, is: 'permanent', zh: '平台认为包含广告' },
  { code: 20021, is: 'permanent', zh: '平台认为包含不能发布的内容' },
  { code: 20032, is: 'uncertain', zh: '平台称已经接收，稍后显示' },
  { code: 21314, is: 'permanent', zh: EXPIRED },
  { code: 21315, is: 'permanent', zh: EXPIRED },
  { code: 21316, is: 'permanent', zh: EXPIRED },
  { code: 21317, is: 'permanent', zh: EXPIRED },
  { code: 21319, is: 'permanent', zh: '账号取消了对应用的授权' },
  { code: 21327, is: 'permanent', zh: EXPIRED },
  { code: 21332, is: 'permanent', zh: EXPIRED },
]

/** `target weibo does not exist`: it is gone already. */
export const NO_SUCH_POST = 20101
