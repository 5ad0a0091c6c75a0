import type { Terminal } from './terminal.ts'

export type Progress = { step(name: string): void; end(): void }

const MANY = 20
const BETWEEN_MS = 200

/** A line on standard error that says how far a run over many files is; silent for few files or unless watched. */
export function showProgress(terminal: Terminal, total: number, wanted: boolean): Progress {
  if (!wanted && !(terminal.watched && total >= MANY)) return { step: () => {}, end: () => {} }
  let count = 0
  let shownAt = 0
  const show = (words: string) => terminal.err(terminal.watched ? `\r\u001b[K${words}` : `${words}\n`)
  return {
    step(name) {
      count += 1
      const now = performance.now()
      if (now - shownAt < BETWEEN_MS && count < total) return
      shownAt = now
      show(`${count}/${Math.max(count, total)} ${name}`)
    },
    end: () => terminal.err(terminal.watched ? '\r\u001b[K' : ''),
  }
}
