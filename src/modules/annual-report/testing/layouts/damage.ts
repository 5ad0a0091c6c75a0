/** A way a text gets damaged between the office and us. `at` and `size` are any numbers; they are fitted to the text. */
export type Damage = {
  readonly name: string
  readonly apply: (lines: readonly string[], at: number, size: number) => string[]
}

export const damages: readonly Damage[] = [
  { name: 'a line lost', apply: (lines, at) => lines.filter((_, index) => index !== at % lines.length) },
  {
    name: 'a line printed twice',
    apply: (lines, at) => lines.flatMap((line, index) => (index === at % lines.length ? [line, line] : [line])),
  },
  {
    name: 'a page cut out',
    apply: (lines, at, size) =>
      lines.filter((_, index) => index < at % lines.length || index > (at % lines.length) + size),
  },
  { name: 'cut off at the end', apply: (lines, at) => lines.slice(0, at % lines.length) },
  { name: 'cut off at the start', apply: (lines, at) => lines.slice(at % lines.length) },
  { name: 'two lines run into one', apply: merged },
  { name: 'a cell lost', apply: lostCell },
  { name: 'a filled cell emptied', apply: emptiedCell },
  {
    name: 'repeated lines dropped',
    apply: (lines) => lines.filter((line, at) => line.trim() === '' || lines.indexOf(line) === at),
  },
  {
    name: 'neighbouring equal lines dropped',
    apply: (lines) => lines.filter((line, at) => line.trim() === '' || line !== lines[at - 1]),
  },
  {
    name: 'a page number in between',
    apply: (lines, at, size) => [
      ...lines.slice(0, at % lines.length),
      `- ${size} -`,
      ...lines.slice(at % lines.length),
    ],
  },
  {
    name: 'a bare page number in between',
    apply: (lines, at, size) => [...lines.slice(0, at % lines.length), String(size), ...lines.slice(at % lines.length)],
  },
  { name: 'lines in reverse', apply: (lines) => [...lines].reverse() },
]

function merged(lines: readonly string[], at: number): string[] {
  const first = at % lines.length
  const second = lines.findIndex((line, index) => index > first && line.trim() !== '')
  if (second === -1) return [...lines]
  return [...lines.slice(0, first), `${lines[first] ?? ''} ${lines[second] ?? ''}`, ...lines.slice(second + 1)]
}

function lostCell(lines: readonly string[], at: number, size: number): string[] {
  return onLineWithCells(lines, at, (cells) => cells.filter((_, index) => index !== size % cells.length))
}

function emptiedCell(lines: readonly string[], at: number, size: number): string[] {
  return onLineWithCells(lines, at, (cells) => cells.map((cell, index) => (index === size % cells.length ? ' ' : cell)))
}

function onLineWithCells(lines: readonly string[], at: number, change: (cells: string[]) => string[]): string[] {
  const found = lines.flatMap((line, index) => (/[|\t]|\d \d/.test(line) ? [index] : []))
  const chosen = found[at % Math.max(1, found.length)]
  if (chosen === undefined) return [...lines]
  return lines.map((line, index) => {
    if (index !== chosen) return line
    const bar = line.includes('|') ? '|' : line.includes('\t') ? '\t' : ' '
    return change(line.split(bar)).join(bar)
  })
}
