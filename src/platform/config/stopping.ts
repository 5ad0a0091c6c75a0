/**
 * Calls `close` on the first SIGINT, SIGTERM or SIGHUP and ends the process with 0. Who asks again after a second of
 * waiting has it end at once: sooner, it is one Ctrl-C that arrives twice, from the terminal and through npm.
 */
export function whenAskedToStop(close: () => Promise<void>): () => void {
  let askedAt: number | undefined
  const stop = () => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > 1_000) process.exit(1)
      return
    }
    askedAt = performance.now()
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  return stop
}

/** `npm start` may end without passing its signal on; then we are handed to another parent and stop too. */
export function stopWithParent(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500).unref()
}
