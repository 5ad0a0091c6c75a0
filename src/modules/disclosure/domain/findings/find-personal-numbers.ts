import { isCreditCode } from '../../../../statute/proactive-disclosure/codes/credit-code.ts'
import {
  isOldResidentNumber,
  isResidentNumber,
  looksLikeResidentNumber,
} from '../../../../statute/proactive-disclosure/codes/resident-number.ts'
import { isBankCard } from './bank-cards.ts'
import type { FindingKind } from './finding-kinds.table.ts'
import { maskOf } from './mask.ts'
import { readNumberRuns } from './number-runs.ts'
import type { NumberRun } from './number-runs.ts'
import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

/** Identity numbers, mobile numbers, bank cards and landlines, with their groups joined and full-width digits read. */
export function findPersonalNumbers(looked: LookedAt): readonly TextFinding[] {
  const found: TextFinding[] = []
  readNumberRuns(looked, (run) => {
    const said = judge(run)
    if (said === null) return false
    const masked = said.kind === 'landline' ? null : maskOf(said.kind, looked.text.slice(run.start, run.end))
    found.push(findingAt(looked, [run.start, run.end], { ...said, masked }))
    return true
  })
  return found
}

type Said = Pick<TextFinding, 'kind' | 'severity' | 'message'>

function judge(run: NumberRun): Said | null {
  return judgeIdentity(run) ?? judgeMobile(run) ?? judgeBankCard(run) ?? judgeLandline(run)
}

function judgeIdentity(run: NumberRun): Said | null {
  if (run.digits.length !== 18) return judgeOldIdentity(run)
  const { digits, before } = run
  const named = IDENTITY_LABEL.test(before)
  if (isResidentNumber(digits)) {
    const isCode = !named && CODE_LABEL.test(before) && isCreditCode(digits)
    return isCode ? null : error('identity-number', '发现居民身份证号码，请遮盖后再发布。')
  }
  const likely = named && looksLikeResidentNumber(digits)
  return likely ? error('identity-number', '疑似居民身份证号码（校验位不符，可能有误），请核对并遮盖。') : null
}

function judgeOldIdentity({ digits, shortest, before }: NumberRun): Said | null {
  if (shortest < 3 || !isOldResidentNumber(digits)) return null
  if (IDENTITY_LABEL.test(before)) return error('old-identity-number', '发现15位身份证号码，请遮盖后再发布。')
  if (CODE_LABEL.test(before)) return null
  return { kind: 'old-identity-number', severity: 'warning', message: '疑似15位身份证号码，请核对；确属的请遮盖。' }
}

function judgeMobile({ digits, shortest, before, after }: NumberRun): Said | null {
  if (shortest < 2 || !/^(?:0?86)?1[3-9]\d{9}$/.test(digits) || AMOUNT.test(after) || CODE_LABEL.test(before))
    return null
  return error('mobile-number', '发现手机号码。属个人信息的请遮盖；确为对外公布的工作电话，可注明理由保留。')
}

function judgeBankCard({ digits, shortest, before, after }: NumberRun): Said | null {
  if (shortest < 3 || !isBankCard(digits) || AMOUNT.test(after) || CODE_LABEL.test(before)) return null
  return error('bank-card', '发现银行卡号，请遮盖后再发布。')
}

function judgeLandline({ digits, shortest, before }: NumberRun): Said | null {
  if (shortest < 3) return null
  const isWhole = /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/.test(digits)
  const isNamed = /^[2-8]\d{6,7}$/.test(digits) && /(?:电话|传真|热线|联系方式)[^\d]{0,6}$/.test(before)
  if (!isWhole && !isNamed) return null
  return { kind: 'landline', severity: 'info', message: '发现固定电话。办公电话可以公开；住宅电话请遮盖。' }
}

const IDENTITY_LABEL = /身份证|身份号|证件号|公民身份/
const CODE_LABEL =
  /(?:信用代码|机构代码|纳税人识别号|税号|注册号|登记号|执照|许可证|编号|编码|流水号|订单号?|项目代码|文号|案号|合同号|发票)[^\d\n]{0,8}$/
const AMOUNT = /^ ?(?:元|万|亿|千|百|吨|米|公斤|公里|人|次|户|件|份|亩|平方|%|立方)/

function error(kind: FindingKind, message: string): Said {
  return { kind, severity: 'error', message }
}
