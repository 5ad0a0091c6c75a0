import type { CodeRow } from './trouble.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Codes that say the token has run out or was replaced: a new one is asked for, once. */
export const tokenCodes: readonly number[] = [40001, 40014, 42001]

/** `invalid media_id`: the draft is not (or no longer) there. */
export const NO_SUCH_DRAFT = 40007

/** The public codes of 微信公众平台 as far as they come up here. */
export const wechatCodes: readonly CodeRow[] = [
  { code: -1, is: 'temporary', zh: '平台系统繁忙', wait: MINUTE },
  { code: 40001, is: 'permanent', zh: '凭据无效，请核对 AppSecret' },
  { code: 40013, is: 'permanent', zh: 'AppID 无效' },
  { code: 40014, is: 'permanent', zh: '凭据无效，请核对 AppSecret' },
  { code: 42001, is: 'permanent', zh: '凭据过期，换新后仍无效' },
  { code: 40125, is: 'permanent', zh: 'AppSecret 无效' },
  { code: 40164, is: 'permanent', zh: '本系统的出口地址不在公众平台的IP白名单中' },
  { code: 40243, is: 'permanent', zh: 'AppSecret 已被冻结' },
  { code: 40005, is: 'permanent', zh: '图片格式不符合要求' },
  { code: 40007, is: 'permanent', zh: '草稿或者封面图无效' },
  { code: 40009, is: 'permanent', zh: '图片太大' },
  { code: 45003, is: 'permanent', zh: '标题太长' },
  { code: 45004, is: 'permanent', zh: '摘要太长' },
  { code: 45002, is: 'permanent', zh: '正文太长' },
  { code: 45009, is: 'temporary', zh: '今天的接口调用次数用完', wait: HOUR },
  { code: 45011, is: 'temporary', zh: '调用太频繁', wait: MINUTE },
  { code: 48001, is: 'permanent', zh: '账号没有这个接口的权限（未认证的账号不能使用发布接口）' },
  { code: 50002, is: 'permanent', zh: '账号被限制使用' },
  { code: 53503, is: 'permanent', zh: '草稿没有通过平台的发布检查' },
  { code: 53504, is: 'permanent', zh: '平台要求到公众平台网站上发布这篇草稿' },
  { code: 53505, is: 'permanent', zh: '平台要求到公众平台网站上保存后再发布' },
  { code: 53600, is: 'permanent', zh: '平台没有这篇文章' },
]

/** `publish_status` of a publishing task; 0 is published, 1 under way. */
export const wechatFailures: Readonly<Record<number, string>> = {
  2: '原创声明失败',
  3: '平台发布失败',
  4: '平台审核没有通过',
  5: '发布后在公众平台上被删除',
  6: '发布后被平台封禁',
}
