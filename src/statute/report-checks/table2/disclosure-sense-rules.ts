import { FORM_2019, TABLE_2 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed, disclosurePath } from './disclosure-table.ts'

/** Rules about how the figures of Table 2 go together and whether the organ can have them. */
export const disclosureSenseRules: readonly Rule[] = [
  {
    id: 'T2.inForceTooSmall',
    severity: 'warning',
    article: TABLE_2,
    title: '现行有效件数少于本年净增',
    scope: 'table2',
    explain:
      '年末现行有效件数至少应为本年制发减去本年废止。更少意味着上年末的有效件数是负数，必有一格填错或统计口径不一。',
    check: ({ report }) => (['regulations', 'normative'] as const).flatMap((item) => tooFewInForce(report, item)),
  },
  {
    id: 'T2.noRuleMakingPower',
    severity: 'error',
    article: '立法法 第九十一条、第九十三条',
    title: '无规章制定权而填报规章',
    scope: 'table2',
    explain:
      '规章只能由国务院部门、省级政府和设区的市（自治州）政府制定。县（市、区）政府、乡镇、街道和地方各部门的“规章”行应填 0，制发的文件属规范性文件的填入下一行。',
    check: (subject) => rulesWithoutPower(subject),
  },
  {
    id: 'T2.governmentAllZero',
    severity: 'warning',
    article: '条例 第四十九条、第二十条',
    title: '政府报告许可、处罚、强制、收费全为零',
    scope: 'table2',
    explain:
      '县级以上人民政府的年度报告汇总本地区各行政机关的数据，许可、处罚、强制、收费不会同时为零。核对是否漏汇总部门数据。',
    check: ({ report, organ }) => (organ.kind === 'government' ? allZero(report) : []),
  },
  {
    id: 'T2.itemsBelowZero',
    severity: 'error',
    article: `${FORM_2019} 表二`,
    title: '项目数量减成负数',
    scope: 'table2',
    explain: '2019年格式中，上一年项目数量加本年增/减即年末项目数量，不能小于 0。“本年增/减”只填净增减数，减少用负号。',
    check: ({ report }) => itemsBelowZero(report),
  },
  {
    id: 'T2.publicTotal',
    severity: 'error',
    article: `${FORM_2019} 表二`,
    title: '对外公开总数量少于本年新公开',
    scope: 'table2',
    explain: '2019年格式中，对外公开总数量包含本年新公开数量，不能比它少。',
    check: ({ report }) =>
      (['regulations', 'normative'] as const).flatMap((item) => {
        const all = disclosed(report, item, 'publicTotal')
        const fresh = disclosed(report, item, 'newlyDisclosed')
        if (all === null || fresh === null || all >= fresh) return []
        return [
          {
            cells: [disclosurePath(item, 'publicTotal'), disclosurePath(item, 'newlyDisclosed')],
            message: `表二“${itemNames[item]}”对外公开总数量 ${all} 少于本年新公开数量 ${fresh}。`,
            expected: fresh,
            actual: all,
          },
        ]
      }),
  },
]

const itemNames = { regulations: '规章', normative: '行政规范性文件' } as const

function tooFewInForce(report: ReportUnderCheck['report'], item: 'regulations' | 'normative'): Observation[] {
  const issued = disclosed(report, item, 'issued')
  const repealed = disclosed(report, item, 'repealed')
  const inForce = disclosed(report, item, 'inForce')
  if (issued === null || repealed === null || inForce === null || inForce >= issued - repealed) return []
  return [
    {
      cells: (['issued', 'repealed', 'inForce'] as const).map((column) => disclosurePath(item, column)),
      message: `表二“${itemNames[item]}”现行有效 ${inForce} 件，少于本年制发 ${issued} 件减废止 ${repealed} 件的 ${issued - repealed} 件。`,
      expected: issued - repealed,
      actual: inForce,
    },
  ]
}

function rulesWithoutPower({ report, organ, disclosure }: ReportUnderCheck): Observation[] {
  if (organ.mayMakeRules !== false) return []
  const filled = disclosure.filter(({ item, value }) => item === 'regulations' && value !== null && value !== 0)
  if (filled.length === 0) return []
  const figures = filled.map(({ label, value }) => `${label.replace(/^“规章”/, '')} ${value}`).join('，')
  return [
    {
      cells: filled.map(({ path }) => path),
      message: `“${report.agency ?? '本机关'}”没有规章制定权，表二“规章”行却填了${figures}，应为 0；是规范性文件的请填入“行政规范性文件”行。`,
      expected: 0,
      actual: filled[0]?.value ?? null,
    },
  ]
}

function allZero(report: ReportUnderCheck['report']): Observation[] {
  const decisions = (['licensing', 'penalty', 'coercion'] as const).map((item) => disclosed(report, item, 'decisions'))
  const figures = [...decisions, disclosed(report, 'fees', 'amount')]
  if (figures.some((figure) => figure !== 0)) return []
  return [
    {
      cells: [
        'table2.licensing.decisions',
        'table2.penalty.decisions',
        'table2.coercion.decisions',
        'table2.fees.amount',
      ],
      message:
        '表二行政许可、行政处罚、行政强制、行政事业性收费全为 0。政府年度报告应汇总本地区数据，请核对是否漏汇总。',
      actual: 0,
    },
  ]
}

function itemsBelowZero(report: ReportUnderCheck['report']): Observation[] {
  const items = ['licensing', 'otherExternalServices', 'penalty', 'coercion', 'fees'] as const
  return items.flatMap((item) => {
    const before = disclosed(report, item, 'lastYearItems')
    const change = disclosed(report, item, 'change')
    if (before === null || change === null || before + change >= 0) return []
    return [
      {
        cells: [disclosurePath(item, 'lastYearItems'), disclosurePath(item, 'change')],
        message: `表二上一年项目数量 ${before} 加本年增/减 ${change} 为 ${before + change}，项目数量不能为负。`,
        actual: before + change,
      },
    ]
  })
}
