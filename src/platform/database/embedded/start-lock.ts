import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Lets one process at a time create or start a server in this folder; the lock of a dead process counts for nothing. */
export async function holdStartLock(folder: string): Promise<{ release(): void }> {
  const file = join(folder, 'starting.pid')
  for (const until = Date.now() + 90_000; Date.now() < until; await pause(50)) {
    if (tryLock(file)) return { release: () => rmSync(file, { force: true }) }
    if (!isHeld(file)) rmSync(file, { force: true })
  }
  throw new Error(`another process keeps holding ${file}`)
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // An empty note is one being written this very moment; our own number there is left from an earlier life.
    if (holder === 0) return true
    if (holder === process.pid) return false
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
