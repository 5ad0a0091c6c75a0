import { postSteps } from './domain/post-steps.table.ts'

/** What the audit trail calls the deeds of this module. */
export const deedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(postSteps.map(({ key, zh }) => [`post.${key}`, `其他渠道：${zh}`])),
  'channel.create': '渠道：建立',
  'channel.change': '渠道：修改',
  'channel.credentials': '渠道：保存接口凭据',
  'channel.cover': '渠道：更换封面图',
  'channel.connect': '渠道：对接平台接口',
  'channel.disconnect': '渠道：停止对接',
  'channel.add-rule': '渠道：增加自动发送规则',
  'channel.remove-rule': '渠道：删除自动发送规则',
  'channel.count': '渠道：登记月度数据',
  'post.record': '其他渠道：登记发布',
  'post.queue': '其他渠道：交系统发送',
  'post.sent': '其他渠道：系统发送结果',
}
