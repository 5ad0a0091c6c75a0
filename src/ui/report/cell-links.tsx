import type { VNode } from 'preact'
import { figureLabel } from '../../statute/report-format/figures.ts'

type Row = { readonly words: string; readonly cells: readonly { readonly path: string; readonly words: string }[] }

const SHOWN_ROWS = 3

/** Links to the cells a finding is about, row by row: the name of a row is said once for all its cells. */
export function CellLinks({ cells }: { readonly cells: readonly string[] }): VNode {
  const rows = rowsOf(cells)
  return (
    <ul class="finding-cells" aria-label="涉及的格子">
      {rows.slice(0, SHOWN_ROWS).map((row) => (
        <li key={row.words}>
          <CellsOfRow {...row} />
        </li>
      ))}
      {rows.length > SHOWN_ROWS ? <li class="soft">等 {cells.length} 格</li> : null}
    </ul>
  )
}

function CellsOfRow({ words, cells }: Row): VNode {
  const [only, ...others] = cells
  if (only !== undefined && others.length === 0) return <a href={`#c-${only.path}`}>{words + only.words}</a>
  return (
    <>
      <span class="finding-row">{words}</span>
      {cells.map((cell) => (
        <a key={cell.path} href={`#c-${cell.path}`} aria-label={words + cell.words}>
          {cell.words}
        </a>
      ))}
    </>
  )
}

/** Labels of cells read `表四“行政复议”结果维持`: up to the closing quote they name the row. */
function rowsOf(paths: readonly string[]): Row[] {
  const rows = new Map<string, Row['cells']>()
  for (const path of paths) {
    const label = figureLabel(path)
    const end = label.lastIndexOf('”') + 1
    const row = label.slice(0, end)
    rows.set(row, [...(rows.get(row) ?? []), { path, words: label.slice(end) }])
  }
  return [...rows].map(([words, cells]) => ({ words, cells }))
}
