import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.table.ts'
import { buildCommandLine, gongkai } from './gongkai.ts'

beforeAll(buildCommandLine)

test('the list of commands names every command, and none that is not there yet', async () => {
  const { code, out } = await gongkai(['--help'])
  expect(code).toBe(0)
  for (const { words, summary } of commands)
    expect(out).toMatch(new RegExp(`gongkai ${words.join(' ')} .*${summary.slice(0, 6)}`))
  expect(out).not.toMatch(/report build|backup|restore|import decisions/)
})

test('a command has a page of help', async () => {
  const { code, out } = await gongkai(['report', 'check', '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/^核对年报.*\n\n用法：\n {2}gongkai report check FILE… \[选项\]\n\n选项：/)
})

test('help is the same asked for in front', async () => {
  const [before, after] = await Promise.all([gongkai(['help', 'report', 'diff']), gongkai(['report', 'diff', '-h'])])
  expect(before.out).toBe(after.out)
})

test('the version is the one in package.json', async () => {
  expect((await gongkai(['--version'])).out).toMatch(/^gongkai \d+\.\d+\.\d+\n$/)
})

test('words that make no command are answered on standard error, with exit code 2', async () => {
  const ended = await gongkai(['report', 'chekc', 'a.txt'])
  expect(ended).toEqual({
    code: 2,
    out: '',
    err: '没有命令 report chekc。是不是 gongkai report check？\n全部命令见：gongkai --help\n',
  })
})
