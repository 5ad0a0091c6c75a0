import { setTimeout as pause } from 'node:timers/promises'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Log } from '../../log/log.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { findDataHome, type DataHome } from './data-home.ts'
import { postGuardian } from './guardian.ts'
import { launchPostgres } from './launch-postgres.ts'
import { findPostmaster } from './postmaster.ts'
import { holdStartLock } from './start-lock.ts'

export type EmbeddedServer = {
  /** The address of a database on it: `urlOf('gongkai')`. */
  urlOf(database: string): string
  /** Where its records are. */
  readonly folder: string
  /** Stops it, unless another process still uses it. */
  stop(): Promise<void>
}

export type EmbeddedNeeds = {
  /** The folder asked for; null for the usual one of this checkout. */
  readonly dataFolder: string | null
  readonly checkout: string
  readonly log: Log
  /** PostgreSQL settings beyond our own, such as `fsync=off` for a server that only serves tests. */
  readonly settings?: readonly string[]
}

/**
 * Starts the embedded PostgreSQL, or joins the one that already runs on the same records, and keeps it running until
 * `stop`. It also stops soon after this process dies. Refuses with one Chinese sentence.
 */
export async function startEmbedded(needs: EmbeddedNeeds): Promise<Outcome<EmbeddedServer, string>> {
  const found = findDataHome(needs.dataFolder, needs.checkout)
  if (!found.ok) return found
  const home = found.value
  const guardian = postGuardian(home)
  const running = await joinOrLaunch(home, needs)
  if (!running.ok) {
    await guardian.dismiss()
    return running
  }
  const watch = keepRunning(home, needs)
  const socketFolder = running.value
  return done({
    urlOf: (database) => `postgres://gongkai@/${database}?host=${encodeURIComponent(socketFolder)}`,
    folder: home.folder,
    stop: async () => {
      await watch.end()
      await guardian.dismiss()
    },
  })
}

/** The socket folder of a server that answers. */
async function joinOrLaunch(home: DataHome, needs: EmbeddedNeeds): Promise<Outcome<string, string>> {
  const lock = await holdStartLock(home.folder)
  try {
    const settled = await settle(home.cluster)
    if (settled === 'busy') return refuse(`内置数据库长时间没有响应，请查看日志 ${home.folder}/postgres.log。`)
    if (settled !== 'none') return done(settled.socketFolder)
    const binaries = findBinaries(home)
    if (!binaries.ok) return binaries
    const created = await createCluster(home, binaries.value)
    if (!created.ok) return created
    return await launchPostgres(home, binaries.value, needs.settings ?? [])
  } finally {
    lock.release()
  }
}

/** Waits while a server is starting or stopping, a minute at most. */
async function settle(cluster: string): Promise<'none' | 'busy' | { socketFolder: string }> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(50)) {
    const postmaster = findPostmaster(cluster)
    if (postmaster.state === 'none') return 'none'
    if (postmaster.state === 'ready') return postmaster
  }
  return 'busy'
}

/** Starts the server again where it died under us: our pool reconnects by itself. */
function keepRunning(home: DataHome, needs: EmbeddedNeeds): { end(): Promise<void> } {
  const stopping = new AbortController()
  const rounds = (async () => {
    while (await nextRound(stopping.signal)) {
      if (findPostmaster(home.cluster).state !== 'none') continue
      needs.log.warn('内置数据库意外停止，正在重新启动。')
      const again = await joinOrLaunch(home, needs)
      if (!again.ok) needs.log.warn(again.refusal)
    }
  })()
  return {
    end: async () => {
      stopping.abort()
      await rounds
    },
  }
}

async function nextRound(signal: AbortSignal): Promise<boolean> {
  try {
    await pause(1_000, undefined, { signal, ref: false })
    return true
  } catch {
    return false
  }
}
