import { figureLabel } from '../../../../statute/report-format/figures.ts'
import type { AnnualReport, Figure, Mark } from '../../../../statute/report-format/report.ts'
import type { AlignedFigures } from './align-forms.ts'
import { timesFactor, wanPerUnitAt } from './amount-unit.ts'
import { changeBetween } from './change.ts'
import type { FigureDifference } from './difference.ts'
import { asPrinted } from './printed-order.ts'

/** The figures in which two aligned reports differ, in the order printed. */
export function compareFigures(aligned: AlignedFigures): FigureDifference[] {
  const paths = [...new Set([...aligned.from.keys(), ...aligned.to.keys()])]
  return paths.sort(asPrinted).flatMap((path) => {
    const difference = compareFigure(aligned, path)
    return difference === null ? [] : [difference]
  })
}

function compareFigure({ reports, from, to }: AlignedFigures, path: string): FigureDifference | null {
  const [left, right] = reports
  const unit = commonUnit(left, right, path)
  const before = timesFactor(from.get(path) ?? null, unit?.from)
  const after = timesFactor(to.get(path) ?? null, unit?.to)
  const marks = { fromMark: markAt(left, path, from), toMark: markAt(right, path, to) }
  const kind = kindOf(before, after, marks)
  if (kind === null) return null
  return {
    about: 'figure',
    kind,
    path,
    label: figureLabel(path),
    from: before,
    to: after,
    ...changeBetween(before, after),
    ...(unit !== null && { unit: unit.name }),
    ...(marks.fromMark !== null && { fromMark: marks.fromMark }),
    ...(marks.toMark !== null && { toMark: marks.toMark }),
  }
}

type Marks = { readonly fromMark: Mark | null; readonly toMark: Mark | null }

function kindOf(from: Figure, to: Figure, { fromMark, toMark }: Marks): FigureDifference['kind'] | null {
  if (from !== null && to !== null) return from === to ? null : 'changed'
  if (from !== null) return 'vanished'
  if (to !== null) return 'appeared'
  return fromMark === toMark ? null : 'markChanged'
}

/** Why the report has no number there; null where it has one, or no such cell. */
function markAt(report: AnnualReport, path: string, figures: ReadonlyMap<string, Figure>): Mark | null {
  return figures.get(path) === null ? (report.marks?.[path] ?? 'blank') : null
}

/** Factors that bring both amounts to 万元; null for figures that are no amounts or share their unit. */
function commonUnit(left: AnnualReport, right: AnnualReport, path: string) {
  const from = wanPerUnitAt(left, path)
  const to = wanPerUnitAt(right, path)
  return from === undefined || to === undefined || from === to ? null : { name: '万元', from, to }
}
