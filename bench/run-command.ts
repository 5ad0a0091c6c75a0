import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export type CommandRun = {
  readonly code: number | null
  readonly seconds: number
  readonly lines: number
  /** Resident memory in bytes each time another `every` lines had come. */
  readonly memory: readonly number[]
  readonly peak: number
}

/** Runs the built command line as a process of its own, counts its lines and samples its memory on the way. */
export async function runCommand(words: readonly string[], every = 100): Promise<CommandRun> {
  const before = performance.now()
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: ['ignore', 'pipe', 'ignore'] })
  const memory: number[] = []
  let lines = 0
  let peak = 0
  const sample = () => {
    const now = residentOf(child.pid ?? 0)
    if (now !== null) peak = Math.max(peak, now)
    return now
  }
  const watch = setInterval(sample, 50)
  child.stdout.on('data', (chunk: Buffer) => {
    const seen = Math.floor(lines / every)
    for (const byte of chunk) if (byte === 10) lines += 1
    const now = Math.floor(lines / every) > seen ? sample() : null
    if (now !== null) memory.push(now)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(watch)
  return { code, seconds: (performance.now() - before) / 1000, lines, memory, peak }
}

/** Linux tells it; elsewhere memory is not measured. */
function residentOf(pid: number): number | null {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found === null ? null : Number(found[1]) * 1024
  } catch {
    return null
  }
}
