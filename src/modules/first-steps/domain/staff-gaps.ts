import type { Permission } from '../../../kernel/permission.ts'
import type { OrganStanding } from './standing.ts'
import type { Gap } from './step-rule.ts'

const ACCOUNTS = '/office/accounts'

/** What nobody can do in an organ that takes requests: who could is not there, or has no role. */
export function staffGaps(organs: readonly OrganStanding[]): readonly Gap[] {
  return organs.flatMap(({ name, permitted, decisionSteps }) => {
    const needed = duties.filter(({ step }) => step === null || decisionSteps.includes(step))
    const missing = needed.filter(({ permission }) => !permitted.has(permission))
    if (missing.length === 0) return []
    const words =
      missing.length === needed.length ? '还没有办理申请的人员' : `没有人可以${missing.map(({ zh }) => zh).join('、')}`
    return [{ words: `${name}：${words}`, href: ACCOUNTS }]
  })
}

type Duty = { readonly permission: Permission; readonly zh: string; readonly step: string | null }

const duties: readonly Duty[] = [
  { permission: 'register-requests', zh: '登记', step: null },
  { permission: 'assign-requests', zh: '分办', step: null },
  { permission: 'handle-requests', zh: '承办', step: null },
  { permission: 'review-decisions', zh: '审核答复', step: 'review' },
  // An extension always needs the head (条例 第三十三条), also where answers need no approval.
  { permission: 'approve-decisions', zh: '批准延期和答复', step: null },
]
