import type { VNode } from 'preact'
import { keyFiguresOf } from '../../annual-report/public.ts'
import type { PairProps } from './compared-pair.ts'
import { changeText, figureText } from './figure-text.ts'

/** The key figures of two reports with the change between them. */
export function KeyFigures({ from, to, names }: PairProps): VNode {
  const after = keyFiguresOf(to.report)
  return (
    <div class="box scroll" role="region" aria-label="关键数字对照" tabIndex={0}>
      <table class="list-table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col" class="number">
              {names.from}
            </th>
            <th scope="col" class="number">
              {names.to}
            </th>
            <th scope="col" class="number">
              增减
            </th>
          </tr>
        </thead>
        <tbody>
          {keyFiguresOf(from.report).map(({ key, label, unit, value }, at) => (
            <tr key={key}>
              <th scope="row">
                {label}（{unit}）
              </th>
              <td class="number">{figureText(value)}</td>
              <td class="number">{figureText(after[at]?.value ?? null)}</td>
              <td class="number">{changeText(difference(value, after[at]?.value ?? null))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before
}
