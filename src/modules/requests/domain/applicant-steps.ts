import type { CaseFile } from './case-file.ts'
import type { Stage } from './lifecycle.ts'
import type { Refusal } from './refusals.zh.ts'

const undecided: readonly Stage[] = [
  'awaiting-confirmation',
  'in-hand',
  'awaiting-correction',
  'consulting',
  'awaiting-reasons',
  'awaiting-fee',
]

/** What an applicant may do about a request on the portal, and at which stages. */
export const applicantSteps = [
  { key: 'correct', zh: '提交补正', from: ['awaiting-correction'] },
  { key: 'give-reasons', zh: '说明理由', from: ['awaiting-reasons'] },
  { key: 'withdraw', zh: '撤回申请', from: undecided },
  { key: 'complain', zh: '反映问题', from: [...undecided, 'in-review', 'in-approval', 'decided', 'replied', 'closed'] },
  { key: 'suggest-publication', zh: '建议主动公开', from: ['replied', 'closed', 'archived'] },
  {
    key: 'open-letter',
    zh: '领取文书',
    from: [...undecided, 'in-review', 'in-approval', 'decided', 'replied', 'closed', 'archived'],
  },
] as const satisfies readonly { key: string; zh: string; from: readonly Stage[] }[]

export type ApplicantStep = (typeof applicantSteps)[number]['key']

/** Why the applicant cannot do it now; undefined where they can. */
export function barToApplicant(step: ApplicantStep, { state }: Pick<CaseFile, 'state'>): Refusal | undefined {
  if (step === 'suggest-publication') {
    if (state.suggestion !== null) return 'suggested-before'
    if (state.withdrawnOn !== null) return 'not-at-this-stage'
  }
  const row = applicantSteps.find(({ key }) => key === step)
  return row !== undefined && (row.from as readonly Stage[]).includes(state.stage) ? undefined : 'not-at-this-stage'
}

/** What the applicant can do now, in the table's order. */
export function applicantStepsOf(file: Pick<CaseFile, 'state'>): readonly ApplicantStep[] {
  return applicantSteps.map(({ key }) => key).filter((step) => barToApplicant(step, file) === undefined)
}
