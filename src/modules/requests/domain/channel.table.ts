import type { ReceiptChannel } from '../../../statute/terms/receipt.ts'

/** How a request comes in; what day counts as received is in the statute (条例 第三十一条). */
export const channels = [
  { key: 'in-person', zh: '当面提交', online: false },
  { key: 'registered-mail', zh: '挂号信、特快专递', online: false },
  { key: 'ordinary-mail', zh: '平常信函', online: false },
  { key: 'other-office-mail', zh: '寄到其他内设机构的信函', online: false },
  { key: 'online', zh: '网上提交', online: true },
  { key: 'e-mail', zh: '电子邮件', online: true },
  { key: 'fax', zh: '传真', online: true },
  { key: 'other', zh: '其他渠道', online: false },
] as const satisfies readonly { key: ReceiptChannel; zh: string; online: boolean }[]

export type Channel = ReceiptChannel

export function channelLabel(channel: Channel): string {
  return channels.find(({ key }) => key === channel)?.zh ?? channel
}
