import type { Finding } from '../../../../../kernel/finding.ts'
import type { FoundYear } from './find-year.ts'

type Read = {
  readonly title: string | null
  readonly agency: string | null
  readonly year: FoundYear
  readonly sections: number
}

/** What could not be read with certainty, and what contradicts itself. */
export function proseFindings({ title, agency, year, sections }: Read): Finding[] {
  return [
    title === null ? finding('R.title.missing', 'info', '文中没有找到年度报告的标题。') : null,
    agency === null
      ? finding('R.agency.unknown', 'warning', '标题、落款和正文中都没有找到报告机关的全称，机关名称未读取。')
      : null,
    year.year === null
      ? finding('R.year.unknown', 'warning', '标题、统计期限和正文中都没有写明报告年度，年度未读取。')
      : null,
    yearConflict(year),
    sections === 0
      ? finding('R.sections.none', 'warning', '没有找到年度报告格式规定的各部分标题，正文未分部分读取。')
      : null,
  ].filter((each) => each !== null)
}

function yearConflict({ inTitle, period }: FoundYear): Finding | null {
  const inPeriod = period === null ? null : Number(period.from.slice(0, 4))
  return inTitle === null || inPeriod === null || inTitle === inPeriod ? null : yearsDiffer(inTitle, inPeriod)
}

function yearsDiffer(inTitle: number, inPeriod: number): Finding {
  return {
    ...finding(
      'R.year.conflict',
      'warning',
      `标题写的是${inTitle}年，统计期限写的是${inPeriod}年，年度按标题读取，请核对。`,
    ),
    expected: inTitle,
    actual: inPeriod,
  }
}

function finding(rule: string, severity: Finding['severity'], message: string): Finding {
  return { rule, severity, cells: [], message }
}
