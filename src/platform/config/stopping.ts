/** Calls `close` on the first SIGINT, SIGTERM or SIGHUP and ends the process with 0; a second signal ends it at once. */
export function whenAskedToStop(close: () => Promise<void>): () => void {
  let asked = false
  const stop = () => {
    if (asked) process.exit(1)
    asked = true
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
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
}
