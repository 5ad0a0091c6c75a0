import { figureAt, figureLabel } from '../../report-format/figures.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import { ARTICLE_49, FORM_2021 } from '../articles.ts'
import { labelKey } from '../../../kernel/chinese-text.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed, disclosurePath } from '../table2/disclosure-table.ts'
import { childrenWithout, type FamilyCell, familyCell, nameOfReport } from './family-sums.ts'
import { type Family, familyOf } from './family-under-check.ts'

const SUM = `${ARTICLE_49}；${FORM_2021}（政府报告汇总本地区数据）`

type Look = (family: Family, report: AnnualReport) => readonly Observation[]

/** Rules that compare a government's report with the sum of its departments and lower governments. */
export const familyRules: readonly Rule[] = [
  familyRule(
    {
      id: 'P.table3',
      severity: 'error',
      title: '表三与下级之和不等',
      explain: '政府报告的表三应等于各部门与下级政府之和，逐格相等。核对漏报、重复汇总的单位，或汇总后又单独改动的格。',
    },
    (family) => sums(family, 'table3'),
  ),
  familyRule(
    {
      id: 'P.table4',
      severity: 'error',
      title: '表四与下级之和不等',
      explain: '政府报告的表四应等于各部门与下级政府之和。核对漏报、重复汇总的单位。',
    },
    (family) => sums(family, 'table4'),
  ),
  familyRule(
    {
      id: 'P.table2',
      severity: 'error',
      title: '表二与下级之和不等',
      explain: '行政许可、行政处罚、行政强制和收费应等于各部门与下级政府之和；规章只填本级，不汇总。',
    },
    (family) => sums(family, 'table2'),
  ),
  familyRule(
    {
      id: 'P.exceeds',
      severity: 'error',
      title: '下级之和大于本级',
      explain: '下级加起来比本级还多，无论下级是否齐全都不成立。核对是否重复汇总，或本级漏汇总。',
    },
    exceeds,
  ),
  familyRule(
    {
      id: 'P.normative',
      severity: 'warning',
      title: '规范性文件与下级之和不等',
      explain: '规范性文件有的地方汇总全地区，有的只填本级。既不等于本级、也不等于下级之和的，应写明口径。',
    },
    normative,
  ),
  familyRule(
    {
      id: 'P.incomplete',
      severity: 'warning',
      title: '下级报告不全',
      explain: '下级是按名称推定的，加起来少于本级，多半还缺一些单位的报告，本次没有逐格核对。补齐后再查。',
    },
    incomplete,
  ),
  familyRule(
    {
      id: 'P.childLeftOut',
      severity: 'warning',
      title: '疑似漏加或重复加了一个下级',
      explain: '各格的差数恰好都等于某一个下级的数，多半是汇总时漏掉或重复了这一家。',
    },
    leftOut,
  ),
  familyRule(
    {
      id: 'P.childTable',
      severity: 'error',
      title: '下级报告缺表',
      explain: '有下级的报告没有相应的表，汇总无从核对。补齐该下级的报告。',
    },
    childTables,
  ),
  familyRule(
    {
      id: 'P.childYear',
      severity: 'error',
      title: '下级报告年度不同',
      explain: '下级报告与本级不是同一年度，不能相加。换成同一年度的报告。',
    },
    childYears,
  ),
  familyRule(
    {
      id: 'P.childTwice',
      severity: 'error',
      title: '同一下级出现两次',
      explain: '同一机关的报告给了两份，会重复相加。保留最新的一份。',
    },
    childTwice,
  ),
  familyRule(
    {
      id: 'P.doubleLevel',
      severity: 'warning',
      title: '下级政府与它的部门同时汇总',
      explain: '下级政府的报告已经包含它的部门，两者同时相加会重复。只保留下级政府的报告。',
    },
    doubleLevel,
  ),
]

function familyRule(words: Omit<Rule, 'article' | 'scope' | 'check'>, look: Look): Rule {
  return {
    ...words,
    article: SUM,
    scope: 'family',
    check: (subject) => {
      const family = familyOf(subject)
      return family === undefined ? [] : look(family, subject.report)
    },
  }
}

const MANY = 6

function sums(family: Family, table: string): Observation[] {
  if (!family.whole) return []
  const wrong = family.cells.filter(({ path, verdict }) => path.startsWith(`${table}.`) && verdict === 'fails')
  if (wrong.length === 0) return []
  return wrong.length > MANY ? [oneForAll(family, wrong)] : wrong.map((cell) => oneCell(family, cell))
}

function oneCell(family: Family, { path, parent, sum }: FamilyCell): Observation {
  const gap = Math.abs(Math.round((parent - sum) * 1e6) / 1e6)
  return {
    cells: [path],
    message: `${figureLabel(path)}：本级 ${parent}，${family.children.length} 个下级之和 ${sum}，本级${parent > sum ? '多' : '少'} ${gap}${inferredNote(family)}。`,
    expected: sum,
    actual: parent,
  }
}

function oneForAll(family: Family, wrong: readonly FamilyCell[]): Observation {
  const shown = wrong
    .slice(0, 3)
    .map(({ path, parent, sum }) => `${figureLabel(path)} ${parent}（下级之和 ${sum}）`)
    .join('；')
  return {
    cells: wrong.map(({ path }) => path),
    message: `有 ${wrong.length} 格与 ${family.children.length} 个下级之和不等，如${shown}。可能漏了或多了一个下级${inferredNote(family)}。`,
  }
}

function inferredNote({ inferred }: Family): string {
  return inferred ? '（上下级关系由机关名称推定）' : ''
}

function exceeds(family: Family): Observation[] {
  const wrong = family.cells.filter(({ verdict }) => verdict === 'exceeds')
  if (wrong.length === 0) return []
  return wrong.length > MANY ? [oneForAll(family, wrong)] : wrong.map((cell) => oneCell(family, cell))
}

// The parent's own count is one of the ways to fill the row; without its own report among the children it is unknown.
function normative(family: Family, report: AnnualReport): Observation[] {
  if (!family.whole) return []
  const columns = ['issued', 'repealed', 'inForce'] as const
  const cells = columns.flatMap(
    (column) => familyCell(report, family.children, disclosurePath('normative', column)) ?? [],
  )
  const anySums = cells.some(({ verdict, parent }) => verdict === 'holds' && parent > 0)
  const wrong = cells.filter(({ verdict }) => verdict === 'fails' || verdict === 'exceeds')
  const own = family.children.some((child) =>
    columns.every((column) => disclosed(child, 'normative', column) === disclosed(report, 'normative', column)),
  )
  if (!anySums || own || wrong.length === 0) return []
  return wrong.map((cell) => oneCell(family, cell))
}

function incomplete(family: Family): Observation[] {
  if (family.whole) return []
  const short = family.cells.filter(({ verdict }) => verdict === 'fails')
  if (short.length === 0) return []
  const received = family.cells.find(({ path }) => path === 'table3.newReceived.6')
  const detail = received === undefined ? '' : `，本年新收本级 ${received.parent} 件、下级之和 ${received.sum} 件`
  return [
    {
      cells: short.map(({ path }) => path),
      message: `按名称推定的 ${family.children.length} 个下级加起来少于本级（${short.length} 格不等${detail}），下级可能不全。`,
    },
  ]
}

function leftOut(family: Family, report: AnnualReport): Observation[] {
  const wrong = family.cells.filter(({ verdict }) => verdict === 'fails' || verdict === 'exceeds')
  if (wrong.length < 3) return []
  const child = family.children.find((each) =>
    wrong.every(({ path, parent, sum }) => Math.abs(parent - sum) === figureAt(each, path)),
  )
  if (child === undefined) return []
  const [first] = wrong as [FamilyCell, ...FamilyCell[]]
  const what = first.parent < first.sum ? '漏加' : '重复加'
  return [
    {
      cells: wrong.map(({ path }) => path),
      message: `${wrong.length} 格的差数恰好都等于“${nameOfReport(child)}”的数，“${nameOfReport(report)}”可能${what}了这一家。`,
    },
  ]
}

const tables = [
  ['table2', '表二'],
  ['table3', '表三'],
  ['table4', '表四'],
] as const

function childTables(family: Family, report: AnnualReport): Observation[] {
  return family.children.flatMap((child) => {
    const missing = tables
      .filter(([table]) => childrenWithout(report, [child], table).length > 0)
      .map(([, name]) => name)
    return missing.length === 0
      ? []
      : [{ cells: [], message: `下级“${nameOfReport(child)}”没有${missing.join('、')}，汇总无法核对。` }]
  })
}

function childYears({ children }: Family, { year }: AnnualReport): Observation[] {
  return children
    .filter((child) => child.year !== null && year !== null && child.year !== year)
    .map((child) => ({
      cells: [],
      message: `下级“${nameOfReport(child)}”是 ${child.year} 年度的报告，本级是 ${year} 年度。`,
      ...(year === null ? {} : { expected: year }),
      actual: child.year,
    }))
}

function childTwice({ children }: Family): Observation[] {
  const names = children.map((child) => (child.agency === null ? '' : labelKey(child.agency)))
  const twice = children.filter((_, at) => names[at] !== '' && names.indexOf(names[at] as string) !== at)
  return twice.map((child) => ({ cells: [], message: `下级“${nameOfReport(child)}”的报告给了不止一份，会重复相加。` }))
}

function doubleLevel({ children }: Family): Observation[] {
  const governments = children.flatMap((child) => {
    const region = /^(.+)人民政府$/.exec(labelKey(child.agency ?? ''))?.[1]
    return region === undefined ? [] : [{ child, region }]
  })
  return children.flatMap((child) => {
    const name = labelKey(child.agency ?? '')
    const above = governments.find(({ child: government, region }) => government !== child && name.startsWith(region))
    if (above === undefined) return []
    const message = `“${nameOfReport(child)}”已包含在“${nameOfReport(above.child)}”的报告里，同时相加会重复。`
    return [{ cells: [], message }]
  })
}
