import type { Finding, Severity } from '../../kernel/finding.ts'
import { figureLabel } from '../../statute/report-format/figures.ts'
import type { Paint } from '../paint.ts'
import { harmless } from '../text-width.ts'
import type { PlaceWords } from './place-words.ts'

const severities = [
  { severity: 'error', label: '错误', colour: 'red' },
  { severity: 'warning', label: '提醒', colour: 'yellow' },
  { severity: 'info', label: '说明', colour: 'dim' },
] as const satisfies readonly { severity: Severity; label: string; colour: keyof Paint }[]

/** `错误 2 · 提醒 1`, or that nothing was found. */
export function findingCount(findings: readonly Finding[], paint: Paint): string {
  if (findings.length === 0) return paint.green('没有发现问题')
  return severities
    .map(({ severity, label, colour }) => ({
      count: findings.filter((each) => each.severity === severity).length,
      label,
      colour,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, label, colour }) => paint[colour](`${label} ${count}`))
    .join(' · ')
}

/** The findings, gravest first, each with its rule, its message, and the cells with their places in the file. */
export function findingLines(findings: readonly Finding[], placeWords: PlaceWords, paint: Paint): string[] {
  return severities.flatMap(({ severity, label, colour }) =>
    findings
      .filter((each) => each.severity === severity)
      .flatMap((each) => [
        `  ${paint[colour](label)} ${harmless(each.message)} ${paint.dim(`[${each.rule}]`)}`,
        ...placeLine(each, placeWords).map((line) => `       ${paint.dim(line)}`),
      ]),
  )
}

const CELLS_SHOWN = 4

/** The message says what is wrong; this line says where to look. */
function placeLine({ cells, quote }: Finding, placeWords: PlaceWords): string[] {
  if (cells.length === 0) return quote === undefined ? [] : [`原文：${shortened(harmless(quote))}`]
  const shown = cells.slice(0, CELLS_SHOWN).map((path) => {
    const place = placeWords(path)
    return figureLabel(path) + (place === null ? '' : `（${place}）`)
  })
  return [`${shown.join('、')}${cells.length > CELLS_SHOWN ? ` 等 ${cells.length} 处` : ''}`]
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
