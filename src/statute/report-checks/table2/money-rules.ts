import { FORM_2019, TABLE_2 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed } from './disclosure-table.ts'

const FEES = 'table2.fees.amount'

/** Rules about amounts of money in Table 2: unit, size and precision. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'T2.feesUnit',
    severity: 'warning',
    article: TABLE_2,
    title: '收费金额单位不是万元',
    scope: 'table2',
    explain: '行政事业性收费按万元填报。按元填写的，除以 10000 后再填。',
    check: ({ report }) => {
      const unit = report.table2?.fees?.unit ?? null
      const amount = disclosed(report, 'fees', 'amount')
      if (unit === null || unit === '万元' || amount === null) return []
      return [
        {
          cells: [FEES],
          message: `表二“行政事业性收费”单位写作“${unit}”，规定单位是万元${unit === '元' ? `，${amount} 元应填 ${amount / 10_000}` : ''}。`,
          actual: amount,
          ...(unit === '元' ? { expected: amount / 10_000 } : {}),
        },
      ]
    },
  },
  {
    id: 'T2.feesHuge',
    severity: 'warning',
    article: TABLE_2,
    title: '收费金额过大，疑似把元当作万元',
    scope: 'table2',
    explain: '金额大到与机关层级明显不符，多半是按元填写而单位是万元（差一万倍）。核对收费台账的单位。',
    check: (subject) => hugeFees(subject),
  },
  {
    id: 'T2.feesPrecision',
    severity: 'warning',
    article: TABLE_2,
    title: '收费金额小数位过多',
    scope: 'table2',
    explain: '以万元为单位，小数点后第六位就是一分钱。超过六位说明金额不是收费台账的实数，可能是换算或公式残留。',
    check: ({ report }) => {
      const amount = disclosed(report, 'fees', 'amount')
      const decimals = amount === null ? 0 : decimalsOf(amount)
      if (amount === null || decimals <= 6) return []
      return [
        {
          cells: [FEES],
          message: `表二“行政事业性收费”${amount} 万元有 ${decimals} 位小数，不足一分钱，请核对。`,
          actual: amount,
        },
      ]
    },
  },
  {
    id: 'T2.procurementUnit',
    severity: 'warning',
    article: `${FORM_2019} 表二`,
    title: '采购总金额未注明单位',
    scope: 'table2',
    explain: '2019年格式未印采购总金额的单位，须在格内或表头注明元或万元，否则相差一万倍也看不出来。',
    check: ({ report }) => {
      const amount = disclosed(report, 'procurement', 'amount')
      if (amount === null || amount === 0 || report.table2?.procurement?.unit || (report.year ?? 2019) >= 2021)
        return []
      return [
        {
          cells: ['table2.procurement.amount'],
          message: `表二“政府集中采购”采购总金额 ${amount} 未注明单位，请写明是元还是万元。`,
          actual: amount,
        },
      ]
    },
  },
  {
    id: 'T2.procurementOneSided',
    severity: 'warning',
    article: `${FORM_2019} 表二`,
    title: '采购项目与金额一有一无',
    scope: 'table2',
    explain: '有采购项目就有金额，有金额就有项目。两格一个为 0、一个不为 0，必有一格漏填。',
    check: ({ report }) => {
      const projects = disclosed(report, 'procurement', 'projects')
      const amount = disclosed(report, 'procurement', 'amount')
      if (projects === null || amount === null || (projects === 0) === (amount === 0)) return []
      return [
        {
          cells: ['table2.procurement.projects', 'table2.procurement.amount'],
          message: `表二“政府集中采购”项目 ${projects} 个而金额 ${amount}，一个为 0、一个不为 0，请核对。`,
        },
      ]
    },
  },
]

// All administrative fees of the whole country are some 400 thousand million yuan (4 × 10^7 万元) a year.
const ceilings = { township: 20_000, department: 2_000_000, government: 10_000_000, other: 2_000_000 } as const

function hugeFees({ report, organ }: ReportUnderCheck): Observation[] {
  const amount = disclosed(report, 'fees', 'amount')
  const ceiling = ceilings[organ.kind ?? 'government']
  if (amount === null || amount <= ceiling) return []
  return [
    {
      cells: [FEES],
      message: `表二“行政事业性收费”填了 ${amount} 万元（合 ${amount / 10_000} 亿元），与机关层级不符，疑似按元填写；若是元，应填 ${amount / 10_000}。`,
      expected: amount / 10_000,
      actual: amount,
    },
  ]
}

function decimalsOf(amount: number): number {
  const [digits = '', exponent = '0'] = String(amount).split('e-')
  return (digits.split('.')[1]?.length ?? 0) + Number(exponent)
}
