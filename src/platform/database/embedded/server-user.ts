import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The user PostgreSQL runs as where we are root, since it refuses to be root itself; null: whoever we are. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null

/** Where we are root: the owner of the cluster there already is, so that no restart changes hands, else `nobody`. */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  return owner !== undefined && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody()
}

/** Whether the server's user can enter this folder, every folder above it included. */
export function canEnter(user: ServerUser, folder: string): boolean {
  // Asked of the system rather than worked out from modes: access lists and mounts have a say too.
  return runsAs(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])
}

/** Whether a program started by the server's user ends well. */
export function runsAs(user: ServerUser, program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { ...user, cwd: '/', stdio: 'ignore', timeout: 20_000 }).status === 0
}

function nobody(): ServerUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? []
  // macOS writes nobody as -2, which the system takes as an unsigned number.
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
}
