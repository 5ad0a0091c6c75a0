import type { Finding, Severity } from '../../kernel/finding.ts'
import type { ReportUnderCheck } from './report-under-check.ts'

/** What a rule looks at, as a clerk calls it. */
export const ruleScopes = {
  table2: '表二 主动公开',
  table3: '表三 依申请公开',
  table4: '表四 复议诉讼',
  text: '正文与章节',
  identity: '机关名称与日期',
  years: '与上年比对',
  family: '与下级汇总比对',
  peers: '文字雷同与敷衍',
} as const satisfies Record<string, string>

export type RuleScope = keyof typeof ruleScopes

/** What a rule saw; {@link Finding} without what the rule itself already says. */
export type Observation = Omit<Finding, 'rule' | 'severity'>

/** One thing that must or should hold in an annual report. A relation that holds for many cells is one rule. */
export type Rule = {
  /** Short and stable; the letter before the dot is the group. */
  readonly id: string
  readonly severity: Severity
  /** Where the law or the prescribed form says so. */
  readonly article: string
  readonly title: string
  readonly scope: RuleScope
  /** What a finding means and how to mend it, for a clerk. */
  readonly explain: string
  readonly check: (subject: ReportUnderCheck) => readonly Observation[]
}
