/** Says what happened to whoever runs the server; one line each, the time first. */
export type Log = {
  info(message: string): void
  warn(message: string): void
}

/** A log that writes its lines with `write`; by default to standard error, which service managers keep. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const say = (level: string, message: string) =>
    write(`${new Date().toISOString()} ${level} ${message.replaceAll('\n', ' ')}\n`)
  return {
    info: (message) => say('信息', message),
    warn: (message) => say('警告', message),
  }
}
