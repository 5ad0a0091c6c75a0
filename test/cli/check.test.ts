import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asShellWords,
  buildCommandLine,
  demoReport,
  gongkai,
  inShell,
  linesOf,
  temporaryFolder,
  type Folder,
} from './gongkai.ts'

let folder: Folder

beforeAll(async () => {
  buildCommandLine()
  folder = temporaryFolder()
  folder.write('2023.json', demoReport('shifanxian-2023'))
  folder.write('2024.json', demoReport())
  folder.write('2024 错.json', withCell('newReceived', 0, 240))
  const { out } = await gongkai(['report', 'render', '2024 错.json', '--to', 'md'], { cwd: folder.path })
  folder.write('2024 错.md', out)
})

afterAll(() => folder.remove())

test('a sound report ends with 0 and says that nothing was found wrong', async () => {
  const { code, out } = await gongkai(['report', 'check', '2024.json'], { cwd: folder.path })
  expect(code).toBe(0)
  expect(out).not.toContain('错误')
})

test('a sum that does not add up ends with 1, with its rule, its cell and its line', async () => {
  const { code, out } = await gongkai(['report', 'check', '2024 错.md'], { cwd: folder.path })
  expect(code).toBe(1)
  expect(out).toMatch(/错误 .*\[T3\.\w+\]/)
  expect(out).toMatch(/本年新收政府信息公开申请数量”自然人（第 \d+ 行）/)
})

test('the JSON line carries the same findings', async () => {
  const ended = await gongkai(['report', 'check', '--json', '2024 错.md'], { cwd: folder.path })
  const [line] = linesOf(ended)
  expect(ended.code).toBe(1)
  expect(line?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule[0])).toContain('T')
})

test('two years together are checked against one another', async () => {
  folder.write('2024 改.json', withCell('carriedIn', 0, 9, { newReceived: -1 }))
  const alone = await gongkai(['report', 'check', '--json', '2024 改.json'], { cwd: folder.path })
  const together = await gongkai(['report', 'check', '--json', '2024 改.json', '2023.json'], { cwd: folder.path })
  const rulesOf = (index: number, ended: typeof alone) => linesOf(ended)[index]?.findings.map(({ rule }) => rule) ?? []
  expect(rulesOf(0, alone).filter((rule) => rule.startsWith('Y.'))).toEqual([])
  expect(rulesOf(0, together).filter((rule) => rule.startsWith('Y.'))).not.toEqual([])
  expect(linesOf(together).map(({ file }) => file)).toEqual(['2024 改.json', '2023.json'])
})

test('what parse wrote can be checked from a pipe, under the names of the files', async () => {
  const line = `${asShellWords} report parse --json '2024 错.md' 没有.txt 2023.json | ${asShellWords} report check --json -`
  const ended = inShell(line, folder.path)
  expect(linesOf(ended).map(({ file, refusal }) => [file, refusal !== undefined])).toEqual([
    ['2024 错.md', false],
    ['没有.txt', true],
    ['2023.json', false],
  ])
  const [direct] = linesOf(
    await gongkai(['report', 'check', '--json', '2024 错.md', '2023.json'], { cwd: folder.path }),
  )
  expect(linesOf(ended)[0]?.findings).toEqual(direct?.findings)
})

test('many files end with a count of how they did', async () => {
  const { code, out } = await gongkai(['report', 'check', '2023.json', '2024 错.md', '没有.txt'], { cwd: folder.path })
  expect(code).toBe(2)
  expect(out).toContain('共 3 份：没有错误 1 份，有错误 1 份，读不出来 1 份。')
})

/** The demo report with one figure set, and others moved, in the column of natural persons and the total. */
function withCell(row: string, column: number, value: number, moved: Readonly<Record<string, number>> = {}): object {
  const report = demoReport()
  const figures = report.table3.rows[row] ?? []
  const change = value - (figures[column] ?? 0)
  report.table3.rows[row] = figures.map((figure, at) => (at === column ? value : figure))
  if (Object.keys(moved).length > 0) shift(report.table3.rows[row], change, false)
  for (const [key, by] of Object.entries(moved)) shift(report.table3.rows[key] ?? [], by, true)
  return report
}

function shift(figures: (number | null)[], by: number, first: boolean): void {
  for (const at of first ? [0, 6] : [6]) figures[at] = (figures[at] ?? 0) + by
}
