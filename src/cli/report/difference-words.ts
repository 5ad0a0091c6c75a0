import type { ReportDifference } from '../../modules/annual-report/public.ts'
import type { Mark } from '../../statute/report-format/report.ts'
import type { Paint } from '../paint.ts'
import { harmless } from '../text-width.ts'
import { columnLines } from './column-lines.ts'

type About<Kind extends ReportDifference['about']> = ReportDifference & { readonly about: Kind }

/** What a person reads of a comparison: identity, forms, figures in columns, then the words of the sections. */
export function differenceLines(differences: readonly ReportDifference[], paint: Paint): string[] {
  if (differences.length === 0) return [`  ${paint.green('没有差别')}`]
  const of = <Kind extends ReportDifference['about']>(kind: Kind) =>
    differences.filter((each): each is About<Kind> => each.about === kind)
  return [
    ...of('identity').map(({ label, from, to }) => `  ${label}：${shown(from)} → ${shown(to)}`),
    ...of('form').map(formLine),
    ...figureLines(of('figure'), paint),
    ...of('section').flatMap((each) => sectionLines(each, paint)),
  ]
}

function shown(value: string | number | null): string {
  return value === null ? '（无）' : harmless(String(value))
}

const tableNames = { table2: '表二', table3: '表三', table4: '表四' } as const
const formatNames = { '2019': '2019 年格式', '2021': '2021 年格式', mixed: '混用格式' } as const

function formLine({ table, from, to, onlyInFrom, onlyInTo }: About<'form'>): string {
  const name = (format: typeof from) => (format === null ? '无此表' : formatNames[format])
  const left = onlyInFrom.length + onlyInTo.length
  const note = left === 0 ? '' : `（${left} 个单元格口径不同或只有一方有，没有比较）`
  return `  ${tableNames[table]}：${name(from)} → ${name(to)}${note}`
}

function figureLines(differences: readonly About<'figure'>[], paint: Paint): string[] {
  const rows = differences.map(({ label, from, to, fromMark, toMark, change, percent, unit }) => [
    label,
    figureWords(from, fromMark),
    '→',
    figureWords(to, toMark) + (unit ?? ''),
    change === null ? '' : signed(change),
    percent === null ? '' : `${signed(percent)}%`,
  ])
  return rows.length === 0 ? [] : [paint.bold(`  数字 ${rows.length} 处不同`), ...columnLines(rows, ['left'])]
}

const markWords: Readonly<Record<Mark, string>> = {
  blank: '空白',
  slash: '/',
  dash: '-',
  note: '附注',
  unreadable: '读不准',
}

function figureWords(value: number | null, mark: Mark | undefined): string {
  if (value !== null) return String(value)
  return mark === undefined ? '（无）' : markWords[mark]
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

const PARAGRAPHS_SHOWN = 5

function sectionLines({ title, kind, similarity, added, removed }: About<'section'>, paint: Paint): string[] {
  const what = { changed: `相似度 ${Math.round(similarity * 100)}%`, appeared: '新出现', vanished: '不再有' }[kind]
  return [
    paint.bold(`  “${harmless(title)}”：${what}，减 ${removed.length} 段，增 ${added.length} 段`),
    ...some(removed).map((text) => `    ${paint.red(`- ${text}`)}`),
    ...some(added).map((text) => `    ${paint.green(`+ ${text}`)}`),
  ]
}

function some(paragraphs: readonly string[]): string[] {
  const shortened = paragraphs
    .slice(0, PARAGRAPHS_SHOWN)
    .map((text) => (text.length > 80 ? `${harmless(text.slice(0, 80))}…` : harmless(text)))
  const rest = paragraphs.length - shortened.length
  return rest > 0 ? [...shortened, `（另有 ${rest} 段）`] : shortened
}
