import type { Finding } from '../../kernel/finding.ts'
import type { AnnualReport } from '../report-format/report.ts'
import type { CheckContext } from './check-context.ts'
import { copyRules } from './copies/copy-rules.ts'
import { perfunctoryRules } from './copies/perfunctory-rules.ts'
import { familyRules } from './family/family-rules.ts'
import { formRules } from './form/form-rules.ts'
import { agencyRules } from './identity/agency-rules.ts'
import { dateRules } from './identity/date-rules.ts'
import { claimRules } from './prose/claim-rules.ts'
import { feeRules } from './prose/fee-rules.ts'
import { otherNumberRules } from './prose/other-number-rules.ts'
import { requestNumberRules } from './prose/request-number-rules.ts'
import { sectionRules } from './prose/section-rules.ts'
import { textBalanceRules } from './prose/text-balance-rules.ts'
import { topicRules } from './prose/topic-rules.ts'
import { underCheck } from './report-under-check.ts'
import type { Rule } from './rule.ts'
import { disclosureFigureRules } from './table2/disclosure-figure-rules.ts'
import { disclosureSenseRules } from './table2/disclosure-sense-rules.ts'
import { moneyRules } from './table2/money-rules.ts'
import { requestBlankRules } from './table3/blank-rules.ts'
import { requestCauseRules } from './table3/cause-rules.ts'
import { requestFigureRules } from './table3/figure-rules.ts'
import { requestPlausibilityRules } from './table3/plausibility-rules.ts'
import { requestSumRules } from './table3/sum-rules.ts'
import { remedyBlankRules } from './table4/remedy-blank-rules.ts'
import { remedySenseRules } from './table4/remedy-sense-rules.ts'
import { remedySumRules } from './table4/remedy-sum-rules.ts'
import { carryRules } from './years/carry-rules.ts'
import { changeRules } from './years/change-rules.ts'

/** Every rule, in the order findings are listed: tables, form, text, identity, years, family, copies. */
export const rules: readonly Rule[] = [
  ...disclosureFigureRules,
  ...disclosureSenseRules,
  ...moneyRules,
  ...requestSumRules,
  ...requestCauseRules,
  ...requestBlankRules,
  ...requestFigureRules,
  ...requestPlausibilityRules,
  ...remedySumRules,
  ...remedyBlankRules,
  ...remedySenseRules,
  ...formRules,
  ...requestNumberRules,
  ...otherNumberRules,
  ...claimRules,
  ...textBalanceRules,
  ...sectionRules,
  ...topicRules,
  ...feeRules,
  ...agencyRules,
  ...dateRules,
  ...carryRules,
  ...changeRules,
  ...familyRules,
  ...copyRules,
  ...perfunctoryRules,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with this id, e.g. `T3.balance`; undefined where there is none (findings of reading have ids of their own). */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}

/**
 * Everything the rules have to say about a report, in the order of {@link rules}. Rules about other years, children,
 * other organs or the present day are silent without their part of the context. Never throws on figures that are missing.
 */
export function checkReport(report: AnnualReport, context: CheckContext = {}): Finding[] {
  const subject = underCheck(report, context)
  const findings: Finding[] = []
  for (const rule of rules)
    for (const observation of rule.check(subject))
      findings.push({ rule: rule.id, severity: rule.severity, ...observation })
  return findings
}
