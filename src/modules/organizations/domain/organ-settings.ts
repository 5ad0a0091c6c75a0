/** Ways of asking an organ can open (条例 第二十九条 leaves none of the first two to choice). */
export const openChannels = [
  { key: 'counter', zh: '当面提交' },
  { key: 'post', zh: '邮寄' },
  { key: 'online', zh: '网上提交' },
  { key: 'email', zh: '电子邮件' },
  { key: 'fax', zh: '传真' },
] as const

export type OpenChannel = (typeof openChannels)[number]['key']

/** Steps a decision goes through before its letter is issued. */
export const decisionSteps = [
  { key: 'review', zh: '审核' },
  { key: 'approve', zh: '负责人批准' },
] as const

/** 按件计收 or 按量计收: an organ charges in one way (政府信息公开信息处理费管理办法 第三条). */
export const feeMethods = [
  { key: 'per-page', zh: '按量计收' },
  { key: 'per-item', zh: '按件计收' },
] as const

export type ChosenFeeMethod = (typeof feeMethods)[number]['key']

/**
 * When a request through a channel beyond those of the law counts as received (国办公开办函〔2015〕207号 一（五）): the day it
 * arrives where the organ has announced so, else the day both sides confirm.
 */
export const otherReceipts = [
  { key: 'confirmation', zh: '双方确认之日' },
  { key: 'arrival', zh: '到达之日' },
] as const

export type OtherReceipt = (typeof otherReceipts)[number]['key']

export type DecisionStep = (typeof decisionSteps)[number]['key']

/** What an organ settles for itself where the law leaves it to the organ. */
export type OrganSettings = {
  readonly decisionSteps: readonly DecisionStep[]
  /** Chosen expressly: whoever proposes a reply issues it alone, with no step in between. */
  readonly singleHanded: boolean
  /** Working days an applicant gets to correct a request (条例 第三十条: a reasonable period). */
  readonly correctionWorkingDays: number
  readonly channels: readonly OpenChannel[]
  /** What the organ has announced of receiving through a channel, in its own words; the law's rule stands beside it. */
  readonly receivingRules: Readonly<Partial<Record<OpenChannel | 'other', string>>>
  readonly otherReceipt: OtherReceipt
  readonly feeMethod: ChosenFeeMethod
  /** Years a closed file is kept. */
  readonly retentionYears: number
  /** Days after archiving when identity numbers and proofs are destroyed. */
  readonly purgeIdentityAfterDays: number
  /** The word before the year of register numbers: `示自然资依申请`. */
  readonly registerPrefix: string
  /** The name on its seal, where it differs from its own. */
  readonly sealName: string | null
}

/** The channels whose rule of receiving an organ may announce; `other` is what the law does not name. */
export const announcedChannels = [...openChannels, { key: 'other', zh: '其他渠道' }] as const

/** What an organ has announced of receiving, channel by channel, leaving out those it has not opened. */
export function announcedRules({ channels, receivingRules }: OrganSettings) {
  return announcedChannels.flatMap(({ key, zh }) => {
    const rule = key === 'other' || channels.includes(key) ? receivingRules[key] : undefined
    return rule === undefined ? [] : [{ zh, rule }]
  })
}

/** What an organ starts with. */
export const usualSettings: OrganSettings = {
  decisionSteps: ['review', 'approve'],
  singleHanded: false,
  correctionWorkingDays: 10,
  channels: ['counter', 'post', 'online'],
  receivingRules: {},
  otherReceipt: 'confirmation',
  feeMethod: 'per-page',
  retentionYears: 10,
  purgeIdentityAfterDays: 180,
  registerPrefix: '依申请',
  sealName: null,
}

/**
 * The steps a decision goes through. Two different people handle it unless the organ has expressly chosen otherwise (条例
 * 第十七条 asks for review before disclosure); where no step is named, the head approves.
 */
export function stepsOfDecision({ decisionSteps, singleHanded }: OrganSettings): readonly DecisionStep[] {
  return decisionSteps.length === 0 && !singleHanded ? ['approve'] : decisionSteps
}
