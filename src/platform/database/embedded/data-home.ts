import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { canEnter, serverUser, type ServerUser } from './server-user.ts'

/** The folder that holds the embedded server's cluster, socket, log and, where needed, its programs. */
export type DataHome = { readonly folder: string; readonly cluster: string; readonly user: ServerUser }

/**
 * Finds the folder for records and makes it: the one asked for, else `.data/` in the checkout. Where root runs a
 * checkout only root can enter, the server's own user cannot reach that, so `/var/lib/gongkai/<name>-<hash of path>`
 * takes its place. A folder that already holds records always wins. Refuses with a Chinese sentence.
 */
export function findDataHome(asked: string | null, checkout: string): Outcome<DataHome, string> {
  if (asked !== null) return prepare(resolve(asked))
  const inside = homeIn(join(checkout, '.data'))
  const outside = homeIn(folderOutside(checkout))
  if (hasRecords(inside)) return prepare(inside.folder)
  if (inside.user !== null && (hasRecords(outside) || !canEnter(inside.user, checkout))) return prepare(outside.folder)
  return prepare(inside.folder)
}

function prepare(folder: string): Outcome<DataHome, string> {
  const home = homeIn(folder)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (home.user !== null) openForServer(folder, home.user)
    for (const name of ['run', 'users']) makeFolder(join(folder, name), 0o700)
    if (home.user !== null) chownSync(join(folder, 'run'), home.user.uid, home.user.gid)
  } catch (error) {
    return refuse(
      `数据目录 ${folder} 不可写（${codeOf(error)}），请检查权限，或用环境变量 GONGKAI_DATA 指定其他文件夹。`,
    )
  }
  if (home.user !== null && !canEnter(home.user, folder)) return refuse(unreachable(home))
  return done(home)
}

// Node's own recursive mkdir never comes back from places such as /proc.
function makeFolder(folder: string, mode = 0o755): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another start may have been a moment quicker.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Lets the server's user pass through a folder that is root's alone; what lies in it keeps its own protection. */
function openForServer(folder: string, user: NonNullable<ServerUser>): void {
  const { uid, mode } = statSync(folder)
  if (uid !== 0 || (mode & 0o001) !== 0 || canEnter(user, folder)) return
  chownSync(folder, 0, user.gid)
  chmodSync(folder, (mode & 0o777) | 0o010)
}

function unreachable({ folder }: DataHome): string {
  return `数据目录 ${folder} 位于只有 root 能进入的文件夹中，数据库用户（非 root）无法到达；请放开上级文件夹的进入权限（chmod o+x），或用环境变量 GONGKAI_DATA 指定其他文件夹。`
}

function homeIn(folder: string): DataHome {
  const cluster = join(folder, 'postgres')
  return { folder, cluster, user: serverUser(cluster) }
}

function hasRecords(home: DataHome): boolean {
  return existsSync(join(home.cluster, 'PG_VERSION'))
}

function folderOutside(checkout: string): string {
  const path = realpathSync(checkout)
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return join('/var/lib/gongkai', `${basename(path)}-${hash}`)
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
