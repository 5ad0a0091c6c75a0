import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DataHome } from './data-home.ts'

const MAJOR_VERSION = '17'

/** Makes the cluster where there is none; refuses one that another major version of PostgreSQL wrote. */
export async function createCluster(home: DataHome, binaries: string): Promise<Outcome<void, string>> {
  const versionFile = join(home.cluster, 'PG_VERSION')
  if (existsSync(versionFile)) return checkVersion(readFileSync(versionFile, 'utf8').trim(), home)
  // Built beside its place and moved there whole, so that a start cut short leaves nothing half-made.
  const part = `${home.cluster}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  if (home.user !== null) chownSync(part, home.user.uid, home.user.gid)
  const made = spawnSync(join(binaries, 'initdb'), wordsFor(part), {
    ...home.user,
    cwd: part,
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  })
  if (made.status !== 0) return refuse(`内置数据库初始化失败：${lastLine(made.stderr)}`)
  renameSync(part, home.cluster)
  return done(undefined)
}

function wordsFor(folder: string): readonly string[] {
  return [
    ...['-D', folder, '-U', 'gongkai', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions'],
    // Only the local socket is ever opened, in a folder closed to everyone else: who reaches it owns the files anyway.
    ...['--auth-local=trust', '--auth-host=reject'],
  ]
}

function checkVersion(version: string, { folder }: DataHome): Outcome<void, string> {
  if (version === MAJOR_VERSION) return done(undefined)
  return refuse(
    `数据目录 ${folder} 由 PostgreSQL ${version} 写成，本软件内置的是 ${MAJOR_VERSION} 版，请先用原版本导出数据。`,
  )
}

function lastLine(text: string | null): string {
  return (text ?? '').trim().split('\n').at(-1) ?? ''
}
