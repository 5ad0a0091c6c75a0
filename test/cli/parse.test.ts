import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asShellWords,
  buildCommandLine,
  demoReport,
  gongkai,
  inShell,
  linesOf,
  temporaryFolder,
  type Ended,
  type Folder,
} from './gongkai.ts'

let folder: Folder
let text: string

beforeAll(async () => {
  buildCommandLine()
  folder = temporaryFolder()
  folder.write('2024.json', demoReport())
  text = (await gongkai(['report', 'render', '2024.json', '--to', 'md'], { cwd: folder.path })).out
  folder.write('示范县 2024 年报.md', text)
})

afterAll(() => folder.remove())

test('one JSON line for every file, in the order of the files, a bad file among them', async () => {
  const words = ['report', 'parse', '--json', '示范县 2024 年报.md', '没有.txt', '2024.json']
  const ended = await gongkai(words, { cwd: folder.path })
  const lines = linesOf(ended)
  expect(lines.map(({ file, refusal }) => [file, refusal])).toEqual([
    ['示范县 2024 年报.md', undefined],
    ['没有.txt', '没有这个文件。请检查文件名和所在的文件夹。'],
    ['2024.json', undefined],
  ])
  expect(lines[0]?.table3).toEqual(demoReport().table3)
  expect(lines[2]?.table3).toEqual(demoReport().table3)
  expect(ended.code).toBe(2)
})

test('a report without error ends with 0', async () => {
  expect((await gongkai(['report', 'parse', '--json', '2024.json'], { cwd: folder.path })).code).toBe(0)
})

test('people get tables, the agency and the year', async () => {
  const { out } = await gongkai(['report', 'parse', '示范县 2024 年报.md'], { cwd: folder.path })
  expect(out).toContain('示范县人民政府 · 2024 年度')
  expect(out).toMatch(/一、本年新收政府信息公开申请数量 +239 +46 +0 +1 +9 +6 +301\n/)
  expect(out).not.toContain('\u001b[')
})

test('places point at the figure in the text', async () => {
  const words = ['report', 'parse', '--json', '--places', '示范县 2024 年报.md']
  const [line] = linesOf(await gongkai(words, { cwd: folder.path }))
  const start = line?.places?.['table3.newReceived.6']?.start ?? -1
  expect(text.slice(start, start + 3)).toBe('301')
})

test('standard input is read under the name -', async () => {
  const [line] = linesOf(await gongkai(['report', 'parse', '--json', '-'], { input: text }))
  expect(line).toMatchObject({ file: '-', year: 2024 })
})

test('Windows line ends and a byte order mark change nothing', async () => {
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
  const [line] = linesOf(await gongkai(['report', 'parse', '--json', '-'], { input: windows }))
  const [plain] = linesOf(await gongkai(['report', 'parse', '--json', '-'], { input: text }))
  expect(line?.table2).toEqual(plain?.table2)
  expect(line?.table3).toEqual(plain?.table3)
  expect(line?.table4).toEqual(plain?.table4)
})

describe('a file that is no report gets a line that says why, and the next its turn', () => {
  const bad: readonly [string, string | Uint8Array, string][] = [
    ['empty.txt', '', '文件是空的'],
    ['spaces.txt', ' \n\t\n', '文件是空的'],
    ['huge.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20), '文件超过 20 MB'],
    ['noise.bin', new Uint8Array(4096).map((_, at) => (at * 37) % 256), '无法识别的文件类型'],
    ['torn.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), '损坏'],
    ['torn.pdf', '%PDF-1.7\n1 0 obj\n<<', '损坏'],
    ['torn.json', '{"title": "年报", "table3": {', 'JSON'],
    ['other.json', '{"hello": "世界"}', '不是政府信息公开工作年度报告的交换格式'],
    ['short.json', '{"table3": {"format": "2021", "rows": {"granted": [1, 2]}}}', 'granted：应有 7 个数，现有 2 个'],
    ['deep.json', `{"table3": ${'['.repeat(200_000)}`, 'JSON'],
    ['.', '', '这是一个文件夹'],
  ]
  let ended: Ended

  beforeAll(async () => {
    for (const [name, content] of bad) if (name !== '.') folder.write(name, content)
    const names = [...bad.map(([name]) => name), '2024.json']
    ended = await gongkai(['report', 'parse', '--json', ...names], { cwd: folder.path })
  })

  test.each(bad)('%s', (name, _, reason) => {
    const line = linesOf(ended).find(({ file }) => file === name)
    expect(line?.refusal).toContain(reason)
  })

  test('the report after them is read', () => {
    expect(linesOf(ended).at(-1)).toMatchObject({ file: '2024.json', year: 2024 })
    expect(ended.code).toBe(2)
  })
})

test('text without any table is no row of zeros', async () => {
  folder.write('story.txt', '从前有座山，山里有座庙。\n'.repeat(20))
  const ended = await gongkai(['report', 'parse', '--json', 'story.txt'], { cwd: folder.path })
  expect(linesOf(ended)[0]).toMatchObject({ table2: null, table3: null, table4: null })
  expect(linesOf(ended)[0]?.refusal).toEqual(expect.any(String))
  expect(ended.code).toBe(2)
})

test('the reader of a pipe may leave early', () => {
  const names = Array.from({ length: 40 }, () => '2024.json').join(' ')
  const { out, err } = inShell(`${asShellWords} report parse --json ${names} | head -1`, folder.path)
  expect(out.split('\n')).toHaveLength(2)
  expect(err).toBe('')
})

test('progress goes to standard error only', async () => {
  const ended = await gongkai(['report', 'parse', '--json', '--progress', '2024.json', '2024.json'], {
    cwd: folder.path,
  })
  expect(ended.err).toContain('2/2 2024.json')
  expect(linesOf(ended)).toHaveLength(2)
})
