import type { Outcome } from '../../kernel/outcome.ts'
import { whenAskedToStop } from '../config/stopping.ts'

/** What one process of several does: it answers on a port, until it is stopped. */
export type Part = { readonly port: number; stop(): Promise<void> }

/** What a process tells the one that started it. */
export type Told = { readonly port: number } | { readonly refusal: readonly string[] }

/**
 * Begins this process's part and tells whoever started it (`runProcesses`) how that went. It ends where it cannot begin,
 * where it is asked to, and with its starter, however that ends.
 */
export async function bePartOf(begin: () => Promise<Outcome<Part, readonly string[]>>): Promise<void> {
  const beginning = begin()
  const stop = whenAskedToStop(async () => {
    const begun = await beginning
    if (begun.ok) await begun.value.stop()
  })
  process.on('disconnect', stop)
  const begun = await beginning
  if (begun.ok) tell({ port: begun.value.port })
  else tell({ refusal: begun.refusal }, () => process.exit(1))
}

function tell(told: Told, then = () => {}): void {
  process.send?.(told, then)
}
