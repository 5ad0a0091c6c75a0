import type { Command, Option } from './command.ts'
import { padded } from './text-width.ts'

/** The list of commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => usageOf(command).length)) + 2
  const lines = commands.map((command) => `  ${padded(usageOf(command), width)}${command.summary}`)
  return `公开：政府信息公开工作年度报告的读取、核对、排版与比较。

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
${[...command.options, help].map(optionLine).join('\n')}

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

function optionLine({ name, short, value, choices, summary }: Option): string {
  const left = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
  return `  ${padded(left, 20)}${summary}${choices === undefined ? '' : `（${choices.join('、')}）`}`
}
