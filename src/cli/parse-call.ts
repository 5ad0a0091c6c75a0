import { parseArgs } from 'node:util'
import { done, refuse, type Outcome } from '../kernel/outcome.ts'
import type { Call, Command, Option } from './command.ts'
import { nearest } from './nearest.ts'

/** The words after a command as its operands and options; refuses in Chinese what the command does not know. */
export function parseCall(command: Command, words: readonly string[]): Outcome<Call, string> {
  const operands: string[] = []
  const options: Record<string, string | true> = {}
  const repeated: Record<string, string[]> = {}
  for (const token of tokensOf(command, words)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const given = readOption(command, token)
    if (!given.ok) return given
    options[token.name] = given.value
    if (isRepeatable(command, token.name)) (repeated[token.name] ??= []).push(String(given.value))
  }
  const complaint = wordsOfCount(command, operands)
  return complaint === null ? done({ operands, options, repeated }) : refuse(complaint)
}

function isRepeatable(command: Command, name: string): boolean {
  return command.options.some((option) => option.name === name && option.repeatable === true)
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number]

// parseArgs' own complaints are English, so it only takes the words apart.
function tokensOf(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && { short }) },
    ]),
  )
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true }).tokens
}

function readOption(command: Command, token: Token & { kind: 'option' }): Outcome<string | true, string> {
  const option = command.options.find(({ name }) => name === token.name)
  if (option === undefined) return refuse(wordsOfUnknown(command, token.rawName))
  const { value } = token
  if (option.value === undefined)
    return value === undefined ? done(true as const) : refuse(`选项 ${token.rawName} 不带值。`)
  const missing = value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))
  if (missing) return refuse(`选项 ${token.rawName} 后面要写${option.value}。`)
  return wordsOfChoice(option, value)
}

function wordsOfChoice(option: Option, value: string): Outcome<string, string> {
  if (option.choices === undefined || option.choices.includes(value)) return done(value)
  const close = nearest(value, option.choices)
  const hint = close === undefined ? '' : `，是不是 ${close}？`
  return refuse(`选项 --${option.name} 只能是 ${option.choices.join('、')}，不能是 ${value}${hint || '。'}`)
}

function wordsOfUnknown(command: Command, given: string): string {
  const known = [...command.options.map(({ name }) => `--${name}`), '--help']
  const close = nearest(given, known)
  return `不认识的选项 ${given}。${close === undefined ? '' : `是不是 ${close}？`}`
}

function wordsOfCount({ operands: { name, least, most } }: Command, given: readonly string[]): string | null {
  if (given.length < least) return `还要写上文件：${name}。`
  if (given.length > most)
    return most === 0 ? `不认识 ${given[0]}。` : `只能写 ${most} 个文件，多了 ${given.slice(most).join('、')}。`
  return null
}
