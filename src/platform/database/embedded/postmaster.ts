import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a cluster's own note says about the server that has it open. */
export type Postmaster =
  | { readonly state: 'none' }
  /** It answers at this socket folder. */
  | { readonly state: 'ready'; readonly pid: number; readonly socketFolder: string }
  /** It is starting or stopping: ask again soon. */
  | { readonly state: 'busy'; readonly pid: number }

/** Who has the cluster open now, by `postmaster.pid` and by what really runs under that number. */
export function findPostmaster(cluster: string): Postmaster {
  const note = readNote(cluster)
  if (note === undefined || !isPostgres(note.pid, cluster)) return { state: 'none' }
  if (note.status !== 'ready') return { state: 'busy', pid: note.pid }
  return { state: 'ready', pid: note.pid, socketFolder: note.socketFolder }
}

/**
 * After a crash the number in the note may by now belong to some other program, and PostgreSQL would refuse to start.
 * Only the number is struck out: the rest of the note lets PostgreSQL see whether old sessions still use the files.
 */
export function strikeDeadPostmaster(cluster: string): void {
  const note = readNote(cluster)
  if (note === undefined || !isThere(note.pid) || isPostgres(note.pid, cluster)) return
  const [, ...rest] = note.lines
  writeFileSync(noteOf(cluster), [NUMBER_OF_NO_PROCESS, ...rest].join('\n'))
}

// Linux stops counting processes at 2^22 and macOS at 99,998.
const NUMBER_OF_NO_PROCESS = 2_000_000_000

type Note = { pid: number; socketFolder: string; status: string; lines: readonly string[] }

function readNote(cluster: string): Note | undefined {
  try {
    const lines = readFileSync(noteOf(cluster), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
    return { pid, socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim(), lines }
  } catch {
    return undefined
  }
}

const noteOf = (cluster: string) => join(cluster, 'postmaster.pid')

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(cluster)
}

/** The command line of a process; empty where there is none, or only its remains are left. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    if (process.platform === 'linux') return ''
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  }
}
