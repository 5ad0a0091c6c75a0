import type { Command, Option } from './command.ts'
import { padded, widthOf } from './text-width.ts'

/** The list of commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => usageOf(command).length)) + 2
  const lines = commands.map((command) => `  ${padded(usageOf(command), width)}${command.summary}`)
  return `公开：政府信息公开工作年度报告的读取、核对、排版与比较，答复期限的计算。

用法：
${lines.join('\n')}

  ${padded('gongkai 命令 --help', width)}某个命令的选项和例子
  ${padded('gongkai --version', width)}版本
`
}

/** Everything about one command. */
export function helpOfCommand(command: Command): string {
  const examples = command.examples.map(({ line, tells }) => `  ${line}\n      ${tells}`)
  return `${command.summary}

用法：
  ${usageOf(command)}${command.options.length > 0 ? ' [选项]' : ''}

选项：
${optionLines([...command.options, help])}

说明：
${command.notes.map((note) => `  ${note}`).join('\n')}

例子：
${examples.join('\n')}
`
}

const help: Option = { name: 'help', short: 'h', summary: '显示本页' }

function usageOf({ words, operands }: Command): string {
  return ['gongkai', ...words, operands.name].join(' ').trim()
}

function optionLines(options: readonly Option[]): string {
  const lefts = options.map(optionWords)
  const width = Math.max(LEAST_WIDTH, ...lefts.map((left) => widthOf(left) + 2))
  return options.map((option, at) => `  ${padded(lefts[at] ?? '', width)}${summaryWords(option)}`).join('\n')
}

const LEAST_WIDTH = 20

function optionWords({ name, short, value }: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

function summaryWords({ summary, choices }: Option): string {
  return `${summary}${choices === undefined ? '' : `（${choices.join('、')}）`}`
}
