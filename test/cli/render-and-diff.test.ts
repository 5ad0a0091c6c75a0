import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommandLine, demoReport, gongkai, linesOf, temporaryFolder, type Folder } from './gongkai.ts'

let folder: Folder

beforeAll(() => {
  buildCommandLine()
  folder = temporaryFolder()
  folder.write('2024.json', demoReport())
  folder.write('2023.json', demoReport('shifanxian-2023'))
})

afterAll(() => folder.remove())

describe('what is rendered reads back to the same figures', () => {
  test.each(['html', 'docx', 'pdf', 'xlsx', 'json', 'md'])('%s', async (format) => {
    const output = `年报 输出.${format}`
    const rendered = await gongkai(['report', 'render', '2024.json', '--to', format, '-o', output], {
      cwd: folder.path,
    })
    expect(rendered).toEqual({ code: 0, out: '', err: '' })
    const [line] = linesOf(await gongkai(['report', 'parse', '--json', output], { cwd: folder.path }))
    expect(line?.table3).toEqual(demoReport().table3)
    expect({ agency: line?.agency, year: line?.year }).toEqual({ agency: '示范县人民政府', year: 2024 })
  })
})

test('the format may be told by the name of the output', async () => {
  await gongkai(['report', 'render', '2024.json', '-o', 'a.html'], { cwd: folder.path })
  expect(readFileSync(join(folder.path, 'a.html'), 'utf8')).toMatch(/^<!doctype html/i)
})

test('a folder as output gets a file named after the input', async () => {
  mkdirSync(join(folder.path, '输出'))
  await gongkai(['report', 'render', '2024.json', '--to', 'md', '-o', '输出'], { cwd: folder.path })
  expect(existsSync(join(folder.path, '输出', '2024.md'))).toBe(true)
})

test('an output that cannot be written is one sentence and exit code 2', async () => {
  const ended = await gongkai(['report', 'render', '2024.json', '-o', 'no/such/folder/a.md'], { cwd: folder.path })
  expect(ended).toEqual({ code: 2, out: '', err: '写不进 no/such/folder/a.md：没有这个文件夹。\n' })
})

test('a report that cannot be read is not rendered', async () => {
  folder.write('empty.txt', '')
  const ended = await gongkai(['report', 'render', 'empty.txt', '--to', 'pdf', '-o', 'never.pdf'], { cwd: folder.path })
  expect(ended.code).toBe(2)
  expect(ended.err).toContain('读不出 empty.txt：文件是空的')
  expect(existsSync(join(folder.path, 'never.pdf'))).toBe(false)
})

test('a report does not differ from its own rendering in any figure', async () => {
  await gongkai(['report', 'render', '2024.json', '-o', 'same.html'], { cwd: folder.path })
  const ended = await gongkai(['report', 'diff', '--figures', '2024.json', 'same.html'], { cwd: folder.path })
  expect(ended).toEqual({ code: 0, out: '2024.json → same.html\n  没有差别\n', err: '' })
})

test('two years differ: exit code 1, each figure with its change', async () => {
  const { code, out } = await gongkai(['report', 'diff', '2023.json', '2024.json'], { cwd: folder.path })
  expect(code).toBe(1)
  expect(out).toContain('报告年度：2023 → 2024')
  expect(out).toMatch(/表三“一、本年新收政府信息公开申请数量”总计 +257 +→ +301 +[+]44 +[+]17\.1%/)
})

test('the differences as JSON', async () => {
  const { code, out } = await gongkai(['report', 'diff', '--json', '2023.json', '2024.json'], { cwd: folder.path })
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    from: '2023.json',
    to: '2024.json',
    differences: expect.arrayContaining([
      expect.objectContaining({ about: 'identity', key: 'year', from: 2023, to: 2024 }),
    ]),
  })
})

test('a comparison with a file that cannot be read ends with 2', async () => {
  const ended = await gongkai(['report', 'diff', '2023.json', '没有.json'], { cwd: folder.path })
  expect(ended).toMatchObject({
    code: 2,
    out: '',
    err: '读不出 没有.json：没有这个文件。请检查文件名和所在的文件夹。\n',
  })
})
