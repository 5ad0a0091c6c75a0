import { readdirSync, readFileSync } from 'node:fs'

/** Processor seconds that processes have used so far, by who they are; zero where the machine does not tell. */
export type ProcessorTime = { readonly server: number; readonly database: number; readonly visitors: number }

// USER_HZ of Linux.
const TICKS_PER_SECOND = 100

/** Asks Linux; each is counted with its children. Processes that ended in between are lost to the count. */
export function processorTime({
  server,
  postmaster,
}: {
  readonly server: number
  readonly postmaster: number
}): ProcessorTime {
  const { user, system } = process.cpuUsage()
  const every = everyProcess().flatMap((pid) => {
    const times = secondsOf(pid)
    return times === undefined ? [] : [{ pid, ...times }]
  })
  const usedBy = (top: number) =>
    every
      // The program starts its database too.
      .filter(({ pid, parent }) => pid === top || (parent === top && pid !== postmaster))
      .reduce((sum, { used }) => sum + used, 0)
  return { server: usedBy(server), database: usedBy(postmaster), visitors: (user + system) / 1e6 }
}

export function timeBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return {
    server: after.server - before.server,
    database: after.database - before.database,
    visitors: after.visitors - before.visitors,
  }
}

/** How many processes want a processor, as the mean of the last minute. */
export function loadOfMachine(): string {
  return readOr('/proc/loadavg', '?').split(' ')[0] ?? '?'
}

function everyProcess(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function secondsOf(pid: number): { readonly used: number; readonly parent: number } | undefined {
  // After the name in brackets: state, parent, …, the 14th and 15th field of the line are user and system ticks.
  const fields = readOr(`/proc/${pid}/stat`, '').split(') ').at(-1)?.split(' ') ?? []
  if (fields.length < 13) return undefined
  return { parent: Number(fields[1]), used: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND }
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
