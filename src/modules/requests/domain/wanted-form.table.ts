/** 获取信息的方式、途径 (条例 第二十九条第二款第三项). */
export const supplyForms = [
  { key: 'paper', zh: '纸质' },
  { key: 'electronic', zh: '电子文件' },
  { key: 'disc', zh: '光盘等载体' },
  { key: 'reading', zh: '现场查阅、抄录' },
] as const

export const wantedWays = [
  { key: 'online', zh: '网上领取（凭查询码）' },
  { key: 'post', zh: '邮寄' },
  { key: 'email', zh: '电子邮件' },
  { key: 'pick-up', zh: '自行领取' },
  { key: 'fax', zh: '传真' },
] as const

export type SupplyForm = (typeof supplyForms)[number]['key']
export type WantedWay = (typeof wantedWays)[number]['key']

export type WantedForm = { readonly form: SupplyForm; readonly way: WantedWay }
