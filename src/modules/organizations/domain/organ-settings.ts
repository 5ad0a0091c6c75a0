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

export type DecisionStep = (typeof decisionSteps)[number]['key']

/** What an organ settles for itself where the law leaves it to the organ. */
export type OrganSettings = {
  readonly decisionSteps: readonly DecisionStep[]
  /** Chosen expressly: whoever proposes a reply issues it alone, with no step in between. */
  readonly singleHanded: boolean
  /** Working days an applicant gets to correct a request (条例 第三十条: a reasonable period). */
  readonly correctionWorkingDays: number
  readonly channels: readonly OpenChannel[]
  /** Years a closed file is kept. */
  readonly retentionYears: number
  /** Days after archiving when identity numbers and proofs are destroyed. */
  readonly purgeIdentityAfterDays: number
  /** The word before the year of register numbers: `示自然资依申请`. */
  readonly registerPrefix: string
  /** The name on its seal, where it differs from its own. */
  readonly sealName: string | null
}

/** What an organ starts with. */
export const usualSettings: OrganSettings = {
  decisionSteps: ['review', 'approve'],
  singleHanded: false,
  correctionWorkingDays: 10,
  channels: ['counter', 'post', 'online'],
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
