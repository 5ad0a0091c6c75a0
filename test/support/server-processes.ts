import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The processes of the embedded server whose records lie in this folder. */
export type ServerProcesses = { readonly postmaster: number | undefined; readonly guardians: readonly number[] }

/** Looks through the processes of this computer; those that have ended do not count. */
export function serverProcesses(data: string): ServerProcesses {
  const ours = commands().filter(({ command }) => command.includes(join(data, 'postgres')))
  return {
    postmaster: ours.find(({ command }) => /bin\/postgres -D/.test(command))?.pid,
    guardians: ours.filter(({ command }) => command.includes('gongkai-guardian')).map(({ pid }) => pid),
  }
}

/** The processes that answer visitors for the program with this number. */
export function servingProcesses(program: number): readonly number[] {
  return commands()
    .filter(({ pid, command }) => command.includes('dist/serving-process.js') && parentOf(pid) === program)
    .map(({ pid }) => pid)
}

function commands(): readonly { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
}

function commandOf(pid: string): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

/** After the name in brackets: state, parent. */
function parentOf(pid: number): number {
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1])
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
