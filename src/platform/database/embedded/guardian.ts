import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataHome } from './data-home.ts'

/** Stands by the server on behalf of this process. */
export type Guardian = {
  /** Resolves once the server has stopped, or is left to another process that uses it. */
  dismiss(): Promise<void>
}

/**
 * PostgreSQL outlives the process that started it, even one killed outright. So a small shell waits on a pipe that
 * closes with us, however we end: it takes our ticket off and, when nobody else holds one, stops the server.
 */
export function postGuardian(home: DataHome): Guardian {
  const users = join(home.folder, 'users')
  writeFileSync(join(users, String(process.pid)), '')
  const shell = spawn('/bin/sh', ['-c', WATCH, 'gongkai-guardian', users, String(process.pid), home.cluster], {
    cwd: '/',
    // A session of its own, so that Ctrl-C in the terminal reaches the application alone.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  return { dismiss: () => dismiss(shell) }
}

async function dismiss(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.signalCode !== null) return
  shell.ref()
  const gone = once(shell, 'exit')
  shell.stdin?.end()
  await gone
}

const WATCH = `
users=$1 ticket=$2 cluster=$3
trap '' HUP INT TERM
while read -r line; do :; done

rm -f "$users/$ticket"
for other in "$users"/*; do
  [ -e "$other" ] || continue
  kill -0 "\${other##*/}" 2>/dev/null && exit 0
  rm -f "$other"
done

read -r pid rest < "$cluster/postmaster.pid" || exit 0
if [ -r "/proc/$pid/comm" ]; then
  read -r name < "/proc/$pid/comm"
  [ "$name" = postgres ] || exit 0
fi
kill -INT "$pid" || exit 0
tenths=0
while [ -e "$cluster/postmaster.pid" ] && kill -0 "$pid" 2>/dev/null; do
  tenths=$((tenths + 1))
  [ "$tenths" = 300 ] && kill -QUIT "$pid"
  [ "$tenths" = 400 ] && exit 1
  sleep 0.1
done
`
