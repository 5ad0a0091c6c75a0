import { parentPort } from 'node:worker_threads'
import type { Reply } from './run-isolated.ts'

/** Called once by a worker file: answers each task that `isolate` sends with what `work` makes of it. */
export function serveIsolated(work: (task: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (task: unknown) => {
    void answer(work, task).then((reply) => parentPort?.postMessage(reply, []))
  })
}

async function answer(work: (task: unknown) => Promise<unknown>, task: unknown): Promise<Reply> {
  try {
    return { value: await work(task) }
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(`isolated work failed: ${words}`)
    return { error: words }
  }
}
