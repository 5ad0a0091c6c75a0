import type { ChannelRefusal } from './domain/channel-refusal.ts'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const channelRefusals = {
  'no-such-channel': { field: '', words: '本机关没有这个渠道。' },
  'no-such-post': { field: '', words: '没有这条发布记录。' },
  'no-such-item': { field: '', words: '本机关没有这条信息。' },
  'not-permitted': { field: '', words: '您没有办理这一步的权限。' },
  'changed-meanwhile': { field: '', words: '您打开页面之后，他人已经修改或者办理，请查看最新情况后再办理。' },
  'name-taken': { field: 'name', words: '本机关已经有同类同名的渠道。' },
  'kind-fixed': { field: 'kind', words: '渠道类别建立后不能修改，请停用后另建。' },
  'channel-closed': { field: 'channel', words: '这个渠道已经停用。' },
  'sent-by-program': { field: 'channel', words: '这个渠道由系统自动发送，请选择“自动发送”。' },
  'not-connectable': { field: 'connected', words: '这类渠道没有可以对接的平台接口。' },
  'base-not-https': { field: 'base', words: '接口地址应为 https:// 开头的完整地址，不含参数和账号密码。' },
  'no-credentials': { field: 'connected', words: '渠道还没有保存接口凭据，请先由公开工作主管填写。' },
  'credentials-of-other-base': {
    field: 'connected',
    words: '更换接口地址后，原来的凭据作废。请先不勾选，保存地址，由机关重新填写凭据后再对接。',
  },
  'rule-for-sending': { field: 'itemKind', words: '系统没有对接这个渠道，不能设置自动发送。' },
  'rule-there': { field: 'itemKind', words: '已经有同样的规则。' },
  'no-channel-chosen': { field: 'channels', words: '请选择渠道。' },
  'already-there': { field: 'channel', words: '这条信息在这个渠道已经有发布记录。' },
  'not-published': { field: '', words: '信息还没有公开发布，或者已经撤下，不能发布到其他渠道。' },
  'posted-in-future': { field: 'postedOn', words: '发布日期不能晚于今天。' },
  'posted-before-item': { field: 'postedOn', words: '发布日期不能早于信息在网站公开的日期。' },
  'not-now': { field: '', words: '这条记录现在的状态不能办理这一步，请查看最新情况。' },
  'month-fault': { field: '', words: '请更正数字后保存。' },
  'cover-refused': { field: 'cover', words: '封面图应为 JPG 或者 PNG 图片，不超过 2 MB。' },
} as const satisfies Record<ChannelRefusal, { readonly field: string; readonly words: string }>

/** A refusal as a form shows it. */
export function faultOf(refusal: ChannelRefusal): Readonly<Record<string, string>> {
  const { field, words } = channelRefusals[refusal]
  return { [field]: words }
}
