import { matrixOf, placedCells, type PrintedGrid } from './printed-grid.ts'

/** A way offices' tables come out as lines of text. */
export type LineLayout = { readonly name: string; readonly write: (grid: PrintedGrid) => string[] }

/** The layouts in which one line is one row, or one cell; every one keeps each row's cells in order. */
export const lineLayouts: readonly LineLayout[] = [
  { name: 'pipes, full grid', write: (grid) => matrixOf(grid).map((row) => `| ${row.join(' | ')} |`) },
  {
    name: 'pipes, full grid, no rule, space at the end',
    write: (grid) => matrixOf(grid).map((row) => `| ${row.join(' | ')} | `),
  },
  { name: 'pipes, merged cells dropped', write: (grid) => own(grid).map((row) => `${row.join(' | ')} |`) },
  { name: 'pipes, merged cells dropped, no bar at the end', write: (grid) => own(grid).map((row) => row.join(' | ')) },
  { name: 'pipes, merged cells counted at the end', write: withTail },
  { name: 'pipes, placeholders now and then', write: withPlaceholders },
  { name: 'Markdown table', write: markdown },
  { name: 'Markdown table for every row', write: markdownPerRow },
  { name: 'tabs, full grid', write: (grid) => matrixOf(grid).map((row) => row.join('\t')) },
  { name: 'tabs, merged cells dropped', write: (grid) => own(grid).map((row) => row.join('\t')) },
  {
    name: 'one cell a line, empty lines between',
    write: (grid) =>
      own(grid)
        .flat()
        .flatMap((text) => [text === '' ? ' ' : text, '']),
  },
  {
    name: 'one cell a line, bar at the end',
    write: (grid) =>
      own(grid)
        .flat()
        .map((text) => (text === '' ? '|' : `${text} |`)),
  },
  { name: 'one cell a line, indented, last bar fallen', write: fallenBars },
  {
    name: 'one cell a line, tab before each, empty line between rows',
    write: (grid) => own(grid).flatMap((row) => [...row.map((text) => `\t${text}`), '']),
  },
  { name: 'one space between cells', write: (grid) => own(grid).map((row) => row.join(' ')) },
  {
    name: 'wide spaces between cells',
    write: (grid) => matrixOf(grid).map((row) => row.map((text) => text.padEnd(6)).join('   ')),
  },
  { name: 'PDF text, long labels broken around their numbers', write: brokenLabels },
]

/** Layouts in which a blank cell leaves nothing, or only a wider gap, behind. */
export const blankLosing: ReadonlySet<string> = new Set([
  'one space between cells',
  'wide spaces between cells',
  'PDF text, long labels broken around their numbers',
  'one cell a line, empty lines between',
  'one cell a line, tab before each, empty line between rows',
  'pipes, merged cells counted at the end',
])

function own(grid: PrintedGrid): string[][] {
  return grid.rows.map((row) => row.map(({ text }) => text))
}

function withTail(grid: PrintedGrid): string[] {
  return placedCells(grid).map((row) => {
    const spare = row.reduce((sum, cell) => sum + cell.columns - 1, 0)
    return `${row.map(({ text }) => text).join(' | ')} |${'|'.repeat(spare)}`
  })
}

/** Covered cells leave a placeholder in every second row only. */
function withPlaceholders(grid: PrintedGrid): string[] {
  return placedCells(grid).map((row, at) => {
    const lead = at % 2 === 0 ? Array.from({ length: row[0]?.column ?? 0 }, () => '') : []
    return `| ${[...lead, ...row.map(({ text }) => text)].join(' | ')} |`
  })
}

function markdown(grid: PrintedGrid): string[] {
  const [head = '', ...rows] = matrixOf(grid).map((row) => `| ${row.join(' | ')} |`)
  return [head, `|${'---|'.repeat(grid.width)}`, ...rows]
}

/** Every row a table of its own, with heads that mean nothing, as broken converters write them. */
function markdownPerRow(grid: PrintedGrid): string[] {
  return own(grid).flatMap((row) =>
    row.some((text) => /^(?:\d|$|[-/—])/.test(text))
      ? [
          `| ${row.map((_, at) => `数据${at}`).join(' | ')} |`,
          `|${'---|'.repeat(row.length)}`,
          `| ${row.join(' | ')} |`,
          '',
        ]
      : [`### ${row.join(' ')}`, `| ${row.join(' | ')} |`, ''],
  )
}

function fallenBars(grid: PrintedGrid): string[] {
  return own(grid).flatMap((row) => [
    ...row.slice(0, -1).map((text) => `\t\t\t${text} |`),
    `\t\t\t${row.at(-1) ?? ''}`,
    '|',
  ])
}

/** Labels of more than 14 characters go half above, half below; the upright 三、本年度办理结果 is strewn over the lines. */
function brokenLabels(grid: PrintedGrid): string[] {
  const upright = [...'三、本年度办理结果']
  return own(grid).flatMap((row, at) => {
    const firstValue = row.findIndex((text) => /^\d/.test(text) && !/[\u4e00-\u9fff]/.test(text))
    const letter = at > 5 && at < 5 + upright.length ? (upright[at - 5] ?? '') : ''
    const label = row[firstValue - 1] ?? ''
    if (firstValue < 1 || label.length <= 14) return [[letter, ...row].filter((text) => text !== '').join('      ')]
    const above = row.slice(0, firstValue - 1).join('   ')
    const half = Math.ceil(label.length / 2)
    const values = row.slice(firstValue).join('     ')
    return [
      `${letter}     ${above}     ${label.slice(0, half)}`,
      `${' '.repeat(40)}${values}`,
      `          ${label.slice(half)}`,
    ]
  })
}
