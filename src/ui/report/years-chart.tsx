import type { VNode } from 'preact'

type Series = { readonly label: string; readonly values: readonly (number | null)[] }

type YearsChartProps = { readonly years: readonly string[]; readonly series: readonly Series[] }

const WIDTH = 860
const HEIGHT = 240
const FLOOR = 200
const CEILING = 24

/** A column chart over years. Its figures stand above the columns; the page shows the same figures in a table. */
export function YearsChart({ years, series }: YearsChartProps): VNode {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const group = WIDTH / Math.max(1, years.length)
  const words = series.map(
    ({ label, values }) =>
      `${label}：${values.map((value, at) => `${years[at] ?? ''} 年 ${value ?? '不详'}`).join('，')}`,
  )
  return (
    <figure class="years-chart">
      <ul class="legend" aria-hidden="true">
        {series.map(({ label }, at) => (
          <li key={label}>
            <svg viewBox="0 0 12 12" focusable="false">
              <rect class={`series-${at}`} width="12" height="12" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div class="scroll" role="region" aria-label="走势图" tabIndex={0}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.join('；')}。`}>
          <line class="axis" x1="0" y1={FLOOR} x2={WIDTH} y2={FLOOR} />
          {years.map((year, at) => (
            <g key={year}>
              <text class="axis-label" x={group * (at + 0.5)} y={FLOOR + 26} text-anchor="middle">
                {year} 年
              </text>
              {series.map(({ label, values }, nth) => (
                <Column
                  key={label}
                  value={values[at] ?? null}
                  most={most}
                  nth={nth}
                  {...columnBox(group, at, nth, series.length)}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  )
}

function columnBox(group: number, at: number, nth: number, count: number) {
  const room = Math.min(group * 0.72, 54 * count)
  const width = room / count
  return { x: group * (at + 0.5) - room / 2 + width * nth, width: width - 6 }
}

type ColumnProps = {
  readonly value: number | null
  readonly most: number
  readonly nth: number
  readonly x: number
  readonly width: number
}

function Column({ value, most, nth, x, width }: ColumnProps): VNode | null {
  if (value === null) return null
  const height = (value / most) * (FLOOR - CEILING)
  return (
    <>
      <rect class={`series-${nth}`} x={x} y={FLOOR - height} width={width} height={height} />
      <text class="value-label" x={x + width / 2} y={FLOOR - height - 6} text-anchor="middle">
        {value}
      </text>
    </>
  )
}
