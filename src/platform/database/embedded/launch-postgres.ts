import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DataHome } from './data-home.ts'
import { findPostmaster, strikeDeadPostmaster } from './postmaster.ts'

/** Starts a server on the cluster; gives the socket folder once it answers, or the reason it does not. */
export async function launchPostgres(
  home: DataHome,
  binaries: string,
  settings: readonly string[],
): Promise<Outcome<string, string>> {
  const log = join(home.folder, 'postgres.log')
  keepLogSmall(log)
  for (const until = Date.now() + 60_000; ; await pause(250)) {
    clearRemains(home)
    const logged = sizeOf(log)
    const server = spawnServer(home, join(binaries, 'postgres'), settings)
    if (await comesUp(server, home.cluster)) return done(socketFolderOf(home))
    const reason = readFileSync(log).subarray(logged).toString('utf8')
    // After a crash the old sessions may take a moment longer to notice that their server is gone.
    if (reason.includes('pre-existing shared memory block') && Date.now() < until) continue
    return refuse(`内置数据库无法启动：${lastFatal(reason)}（日志 ${log}）`)
  }
}

/** What a server that was killed left behind and a new one would stumble over. Nobody serves this cluster now. */
function clearRemains(home: DataHome): void {
  strikeDeadPostmaster(home.cluster)
  for (const name of [SOCKET, `${SOCKET}.lock`]) rmSync(join(socketFolderOf(home), name), { force: true })
}

/**
 * Pages ask the same short questions again and again: planned once on each connection, they are not planned anew for every
 * organ and day, which takes as long as answering most of them (ADR 22).
 */
const planning = ['jit=off', 'plan_cache_mode=force_generic_plan']

function spawnServer(home: DataHome, program: string, settings: readonly string[]): ChildProcess {
  const socketFolder = socketFolderOf(home)
  const log = openSync(join(home.folder, 'postgres.log'), 'a')
  const own = ['listen_addresses=', `unix_socket_directories=${socketFolder}`, 'max_connections=120', ...planning]
  const words = [...own, ...settings].flatMap((setting) => ['-c', setting])
  const server = spawn(program, ['-D', home.cluster, ...words], {
    ...home.user,
    cwd: home.cluster,
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    // A session of its own: Ctrl-C is for the application, which lets its requests finish first.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  server.unref()
  return server
}

async function comesUp(server: ChildProcess, cluster: string): Promise<boolean> {
  let failed = false
  server.once('error', () => (failed = true)).once('exit', () => (failed = true))
  while (!failed) {
    const postmaster = findPostmaster(cluster)
    if (postmaster.state === 'ready' && postmaster.pid === server.pid) return true
    await pause(20)
  }
  return false
}

/** The socket lies beside the data; a path too long for a socket's address gives way to a short one. */
function socketFolderOf(home: DataHome): string {
  const beside = join(home.folder, 'run')
  if (Buffer.byteLength(join(beside, SOCKET)) < LONGEST_SOCKET_PATH) return beside
  const hash = createHash('sha256').update(home.folder).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `gongkai-${hash}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (home.user !== null) chownSync(folder, home.user.uid, home.user.gid)
  const { uid, mode } = statSync(folder)
  const owner = home.user?.uid ?? process.getuid?.()
  if (uid !== owner || (mode & 0o077) !== 0) throw new Error(`${folder} belongs to someone else`)
  return folder
}

const SOCKET = '.s.PGSQL.5432'

// 108 bytes on Linux, 104 on macOS, the closing zero included.
const LONGEST_SOCKET_PATH = 103

function keepLogSmall(log: string): void {
  if (sizeOf(log) > 8_000_000) renameSync(log, `${log}.old`)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function lastFatal(text: string): string {
  const lines = text.trim().split('\n')
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''
}
