import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'

const checkout = checkoutFolder()
const commandLine = join(checkout, 'dist/cli.js')

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Builds the command line where a source has changed since the last build. Other test files may be building it too. */
export function buildCommandLine(): void {
  const build = () => spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: checkout, encoding: 'utf8' })
  const first = build()
  const built = first.status === 0 ? first : build()
  if (built.status !== 0) throw new Error(built.stderr)
}

export type Start = {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line as a process of its own. */
export async function gongkai(
  words: readonly string[],
  { cwd = checkout, input = '', env = {} }: Start = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [commandLine, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  // A command that refuses its words ends before it has taken its input.
  child.stdin.on('error', () => undefined).end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

/** The command as a shell would write it, for pipes. */
export const asShellWords = `'${process.execPath}' '${commandLine}'`

/** Runs a line in a shell, where a fault anywhere in a pipe counts. */
export function inShell(line: string, cwd: string): Ended {
  const ended = spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd, encoding: 'utf8' })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

/** The lines of NDJSON as values. */
export function linesOf({ out }: Ended): Line[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

export type Line = {
  readonly file: string
  readonly refusal?: string
  readonly code?: string
  readonly year: number | null
  readonly agency: string | null
  readonly table2: unknown
  readonly table3: { readonly rows: Readonly<Record<string, readonly (number | null)[]>> }
  readonly table4: unknown
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[]
  readonly places?: Readonly<Record<string, { readonly start: number }>>
}

/** The demo county's report in the interchange format, as a plain value a test may change. */
export function demoReport(name = 'shifanxian-2024'): DemoReport {
  return JSON.parse(readFileSync(join(checkout, 'fixtures/demo', `${name}.json`), 'utf8')) as DemoReport
}

export type DemoReport = { year: number; table3: { rows: Record<string, (number | null)[]> } }

export type Folder = {
  readonly path: string
  write(name: string, content: string | Uint8Array | object): string
  remove(): void
}

/** A temporary folder to put files in. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'gongkai 年报 '))
  return {
    path,
    write(name, content) {
      const plain = typeof content === 'string' || content instanceof Uint8Array
      writeFileSync(join(path, name), plain ? content : JSON.stringify(content))
      return name
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
