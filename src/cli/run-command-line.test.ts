import { expect, test } from 'vitest'
import { commands } from './commands.table.ts'
import { runCommandLine } from './run-command-line.ts'
import { testTerminal } from './testing/test-terminal.ts'

async function answerTo(line: string) {
  const terminal = testTerminal()
  const code = await runCommandLine(line.split(' '), terminal)
  return { code, out: terminal.written(), err: terminal.complained() }
}

const wrong: readonly [string, string][] = [
  ['report chekc', '没有命令 report chekc。是不是 gongkai report check？'],
  ['report', 'gongkai report 后面要写：parse、check、render、diff、import。'],
  ['sevre', '没有命令 sevre。是不是 gongkai serve？'],
  ['--jsn', '不认识的选项 --jsn。'],
  ['report parse', '还要写上文件：FILE…。'],
  ['report parse --jsn a', '不认识的选项 --jsn。是不是 --json？'],
  ['report parse --json=yes a', '选项 --json 不带值。'],
  ['report render a --to pfd', '选项 --to 只能是 html、docx、pdf、xlsx、json、md，不能是 pfd，是不是 pdf？'],
  ['report render a --to', '选项 --to 后面要写格式。'],
  ['report render a --to --output b', '选项 --to 后面要写格式。'],
  ['report diff a', '还要写上文件：A B。'],
  ['report diff a b c', '只能写 2 个文件，多了 c。'],
  ['serve now', '不认识 now。'],
]

test.each(wrong)('gongkai %s is answered in Chinese, with exit code 2', async (line, message) => {
  const answer = await answerTo(line)
  expect(answer).toMatchObject({ code: 2, out: '' })
  expect(answer.err).toContain(message)
})

test.each(commands.map(({ words }) => words.join(' ')))(
  'gongkai %s --help gives its use and examples',
  async (name) => {
    const { code, out } = await answerTo(`${name} --help`)
    expect(code).toBe(0)
    expect(out).toContain(`用法：\n  gongkai ${name}`)
    expect(out.slice(out.indexOf('例子：'))).toContain(`gongkai ${name}`)
  },
)

test('without words the commands are listed', async () => {
  const terminal = testTerminal()
  expect(await runCommandLine([], terminal)).toBe(0)
  for (const { summary } of commands) expect(terminal.written()).toContain(summary)
})

test('a file may be called --help behind two dashes', async () => {
  const { code, out } = await answerTo('report parse --json -- --help')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ file: '--help', code: 'no-such-file' })
})

test('what is no text is not put on a screen', async () => {
  const terminal = testTerminal({ screen: true })
  expect(await runCommandLine(['report', 'render', 'a.txt', '--to', 'pdf'], terminal)).toBe(2)
  expect(terminal.complained()).toContain('请用 -o 写明输出文件')
})
