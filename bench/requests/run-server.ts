import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type RunningServer = {
  readonly address: URL
  readonly pid: number
  /** The process of the database it uses. */
  readonly postmaster: number
  stop(): Promise<void>
}

/** Starts the program itself over these records, on a free port, as `npm start` would; `env`: what else is set for it. */
export async function runServer(
  folder: string,
  { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunningServer> {
  const server = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, GONGKAI_DATA: folder, PORT: '0', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const said = /http:\/\/\S+/.exec(line)
    if (said === null) continue
    return {
      address: new URL(said[0]),
      pid: server.pid ?? 0,
      postmaster: Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
      stop: async () => {
        const ended = once(server, 'exit')
        server.kill('SIGTERM')
        await ended
      },
    }
  }
  throw new Error('the server ended before it listened')
}
