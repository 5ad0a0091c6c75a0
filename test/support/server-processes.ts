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

function commands(): readonly { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
