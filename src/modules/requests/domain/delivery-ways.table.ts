/**
 * How a letter reaches its reader, and which day counts as the reply (国办公开办函〔2016〕235号): handed to the post,
 * arrived in the reader's system, or signed for.
 */
export const deliveryWays = [
  { key: 'post', zh: '邮政寄送（挂号信、EMS）', countsFrom: 'sending', day: '交邮之日' },
  { key: 'direct', zh: '直接送达', countsFrom: 'service', day: '签收之日' },
  { key: 'entrusted', zh: '委托送达', countsFrom: 'service', day: '签收之日' },
  { key: 'pick-up', zh: '申请人自取', countsFrom: 'service', day: '签收之日' },
  { key: 'online', zh: '网上答复', countsFrom: 'sending', day: '发出之日' },
  { key: 'email', zh: '电子邮件', countsFrom: 'sending', day: '发出之日' },
  { key: 'fax', zh: '传真', countsFrom: 'sending', day: '发出之日' },
] as const satisfies readonly { key: string; zh: string; countsFrom: 'sending' | 'service'; day: string }[]

export type DeliveryWay = (typeof deliveryWays)[number]['key']

/** Whether the day of sending is the day of reply, without waiting for a signature. */
export function countsFromSending(way: DeliveryWay): boolean {
  return deliveryWays.some((known) => known.key === way && known.countsFrom === 'sending')
}

/** Whether a letter is there the day it is sent. By post it is on its way for days. */
export function isImmediate(way: DeliveryWay): boolean {
  return way !== 'post' && countsFromSending(way)
}
