import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'

/** Who starts the program; without a number it is whoever runs the tests. */
export type Person = { readonly name: string; readonly uid?: number; readonly gid?: number }

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** A user without privileges: another one where root runs the tests, else ourselves. */
export const ordinary: Person = isRoot ? { name: 'an ordinary user', uid: NOBODY, gid: NOBODY } : { name: 'ourselves' }

/** Everyone we can be: root too, but only root can be root. */
export const people: readonly Person[] = isRoot ? [{ name: 'root' }, ordinary] : [ordinary]

export type Program = {
  readonly pid: number
  readonly output: () => string
  /** The address it printed, once it answers there. */
  address(): Promise<string>
  signal(name: NodeJS.Signals): void
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
}

export type Start = {
  readonly folder: string
  readonly person?: Person
  readonly words?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const started = new Set<Program>()

/** Starts the program in a checkout as `npm start` would, on a free port, with nothing else set in its environment. */
export function startProgram({
  folder,
  person = {} as Person,
  words = ['scripts/start.mjs'],
  env = {},
}: Start): Program {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(person.uid === undefined ? {} : { uid: person.uid, gid: person.gid ?? person.uid }),
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  }
  const program: Program = {
    pid: child.pid ?? 0,
    output: () => text,
    address: async () => {
      await expect
        .poll(() => (child.exitCode === null ? text : `ended:\n${text}`), { timeout: 60_000 })
        .toMatch(/^ended|http:\/\/\S+\//)
      const found = /http:\/\/\S+\//.exec(text)
      if (found === null) throw new Error(`the program gave no address:\n${text}`)
      return found[0]
    },
    signal: (name) => child.kill(name),
    ended: once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals),
  }
  started.add(program)
  void program.ended.then(() => started.delete(program))
  return program
}

/** For the end of a test: what still runs is ended outright. */
export async function endPrograms(): Promise<void> {
  const left = [...started]
  for (const program of left) program.signal('SIGKILL')
  await Promise.all(left.map((program) => program.ended))
}
