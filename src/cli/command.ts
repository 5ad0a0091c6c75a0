import type { ExitCode, Terminal } from './terminal.ts'

export type Option = {
  readonly name: string
  readonly short?: string
  /** What stands for the value in the help; absent for options that are only on or off. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** May be given several times; all values are in `Call.repeated`. */
  readonly repeatable?: true
  readonly summary: string
}

/** What the user asked of a command, already checked against its options. */
export type Call = {
  readonly operands: readonly string[]
  /** Of an option given twice the last value. */
  readonly options: Readonly<Record<string, string | true>>
  /** The values of repeatable options, in the order given. */
  readonly repeated: Readonly<Record<string, readonly string[]>>
}

export type Run = (call: Call, terminal: Terminal) => Promise<ExitCode>

/** One command of the table that drives parsing and help. */
export type Command = {
  readonly words: readonly string[]
  readonly summary: string
  /** The operands as the help names them, and how many there may be. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number }
  readonly options: readonly Option[]
  readonly notes: readonly string[]
  readonly examples: readonly { readonly line: string; readonly tells: string }[]
  /** The code behind the command is loaded only when it is run: help has to come at once. */
  readonly load: () => Promise<{ readonly run: Run }>
}
