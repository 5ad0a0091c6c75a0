import type { Call, Command } from './command.ts'
import { commands } from './commands.table.ts'
import { helpOfAll, helpOfCommand } from './help.ts'
import { nearest } from './nearest.ts'
import { parseCall } from './parse-call.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Runs what the words of a command line ask for and gives the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (words[0] === '--version' || words[0] === '-V') return printVersion(terminal)
  const asked = words[0] === 'help' ? [...words.slice(1), '--help'] : words
  const command = findCommand(asked)
  if (command === undefined) return withoutCommand(asked, terminal)
  const rest = asked.slice(command.words.length)
  if (asksForHelp(rest)) return print(helpOfCommand(command), terminal)
  const call = parseCall(command, rest)
  if (!call.ok) return complain(`${call.refusal}\n用法见：gongkai ${command.words.join(' ')} --help\n`, terminal)
  return runCommand(command, call.value, terminal)
}

async function runCommand(command: Command, call: Call, terminal: Terminal): Promise<ExitCode> {
  const { run } = await command.load()
  return run(call, terminal)
}

function findCommand(words: readonly string[]): Command | undefined {
  return commands.find((command) => command.words.every((word, at) => words[at] === word))
}

async function withoutCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const group = commands.filter((command) => command.words.length > 1 && command.words[0] === words[0])
  const named = words.slice(group.length > 0 ? 1 : 0).filter((word) => !word.startsWith('-'))
  if (named.length === 0 && (words.length === 0 || asksForHelp(words)))
    return print(helpOfAll(group.length > 0 ? group : commands), terminal)
  return complain(`${wordsOfUnknown(words, group)}\n全部命令见：gongkai --help\n`, terminal)
}

function wordsOfUnknown(words: readonly string[], group: readonly Command[]): string {
  const given = words.slice(0, group.length > 0 ? 2 : 1).join(' ')
  if (group.length > 0 && words.length === 1)
    return `gongkai ${given} 后面要写：${group.map(({ words: [, word] }) => word).join('、')}。`
  if (given.startsWith('-')) return `不认识的选项 ${given}。`
  const close = nearest(
    given,
    commands.map((command) => command.words.join(' ')),
  )
  return `没有命令 ${given}。${close === undefined ? '' : `是不是 gongkai ${close}？`}`
}

/** Help is asked for anywhere before `--`. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.out(text)
  return 0
}

function complain(text: string, terminal: Terminal): ExitCode {
  terminal.err(text)
  return 2
}

async function printVersion(terminal: Terminal): Promise<ExitCode> {
  const { softwareVersion } = await import('./software-version.ts')
  return print(`gongkai ${softwareVersion()}\n`, terminal)
}
