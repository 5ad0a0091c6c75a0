import type { VNode } from 'preact'
import type { ReportDifference } from '../../annual-report/public.ts'
import type { PairNames } from './compared-pair.ts'
import { changeText, figureText, percentChangeText } from './figure-text.ts'

export type FigureDifference = Extract<ReportDifference, { readonly about: 'figure' }>

type DifferenceTableProps = { readonly differences: readonly FigureDifference[]; readonly names: PairNames }

/** Every figure that differs, with both values and the change; each row leads to its cell. */
export function DifferenceTable({ differences, names }: DifferenceTableProps): VNode {
  if (differences.length === 0) return <p class="notice">两份年报的数字完全相同。</p>
  return (
    <div class="box scroll scroll-tall" role="region" aria-label="不同的数字" tabIndex={0}>
      <table class="list-table">
        <thead>
          <tr>
            <th scope="col">格子</th>
            {[names.from, names.to, '增减', '变化'].map((head) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={difference.path} difference={difference} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ difference }: { readonly difference: FigureDifference }): VNode {
  const { path, label, from, to, change, percent, unit } = difference
  const words = unit === undefined ? label : `${label}（${unit}）`
  return (
    <tr>
      <th scope="row">{path.startsWith('table') ? <a href={`#to-${path}`}>{words}</a> : words}</th>
      <td class="number">{figureText(from)}</td>
      <td class="number">{figureText(to)}</td>
      <td class="number">{changeText(change)}</td>
      <td class="number">{percentChangeText(percent)}</td>
    </tr>
  )
}
