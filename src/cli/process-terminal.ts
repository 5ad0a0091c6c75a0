import { once } from 'node:events'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. When the reader of our output goes away (`| head`), the process ends quietly. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  stdout.on('error', endQuietly)
  stderr.on('error', endQuietly)
  return {
    async out(content) {
      if (!stdout.write(content)) await once(stdout, 'drain')
    },
    err: (text) => void stderr.write(text),
    input: () => stdin as AsyncIterable<Uint8Array>,
    screen: stdout.isTTY,
    // https://no-color.org: any value but the empty one switches colours off.
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    watched: stderr.isTTY,
  }
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
