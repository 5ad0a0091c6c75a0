import { Worker } from 'node:worker_threads'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'

/** `too-slow`, `too-big`: the task met its limit of time or memory; `busy`: too many tasks wait; `failed`: it threw. */
export type IsolationRefusal = 'too-slow' | 'too-big' | 'busy' | 'failed'

export type Isolation = {
  /** Sends a task (structured-cloned) to a worker thread and gives back its reply, of the kind the worker file promises. */
  run(task: unknown): Promise<Outcome<unknown, IsolationRefusal>>
  /** Stops the threads; tasks under way or waiting are refused as `failed`. */
  close(): Promise<void>
}

export type IsolationLimits = {
  readonly threads: number
  /** How many tasks may wait for a thread before more are refused as `busy`. */
  readonly waiting: number
  readonly milliseconds: number
  readonly megabytes: number
}

type Task = { readonly input: unknown; settle(outcome: Outcome<unknown, IsolationRefusal>): void }
type Thread = { readonly worker: Worker; task: Task | undefined; timer: NodeJS.Timeout | undefined }

/**
 * A few worker threads that do work on hostile input. A task that runs too long or needs too much memory loses its
 * thread, never the process; threads start when needed, are used again, and do not keep the process alive while idle.
 */
export function isolate(workerFile: string | URL, limits: IsolationLimits): Isolation {
  const threads = new Set<Thread>()
  const waiting: Task[] = []
  let closed = false

  const next = () => {
    const idle = [...threads].find((thread) => thread.task === undefined)
    if (waiting.length === 0 || (idle === undefined && threads.size >= limits.threads)) return
    const task = waiting.shift() as Task
    give(idle ?? start(), task)
  }
  const give = (thread: Thread, task: Task) => {
    thread.task = task
    thread.timer = setTimeout(() => lose(thread, 'too-slow'), limits.milliseconds)
    thread.worker.ref()
    thread.worker.postMessage(task.input, [])
  }
  const free = (thread: Thread, outcome: Outcome<unknown, IsolationRefusal>) => {
    clearTimeout(thread.timer)
    thread.task?.settle(outcome)
    thread.task = undefined
    thread.worker.unref()
    next()
  }
  const lose = (thread: Thread, why: IsolationRefusal) => {
    if (!threads.delete(thread)) return
    void thread.worker.terminate()
    free(thread, refuse(why))
  }
  const start = (): Thread => {
    const thread: Thread = { worker: startWorker(workerFile, limits.megabytes), task: undefined, timer: undefined }
    threads.add(thread)
    thread.worker.on('message', (reply: Reply) => free(thread, 'value' in reply ? done(reply.value) : refuse('failed')))
    thread.worker.on('messageerror', () => lose(thread, 'failed'))
    thread.worker.on('error', (error) => lose(thread, isOutOfMemory(error) ? 'too-big' : 'failed'))
    thread.worker.on('exit', () => lose(thread, 'failed'))
    return thread
  }

  return {
    run: (input) =>
      new Promise((settle) => {
        if (closed) return settle(refuse('failed'))
        if (waiting.length >= limits.waiting && !hasRoom(threads, limits)) return settle(refuse('busy'))
        waiting.push({ input, settle })
        next()
      }),
    async close() {
      closed = true
      for (const task of waiting.splice(0)) task.settle(refuse('failed'))
      const stopping = [...threads].map((thread) => thread.worker.terminate())
      await Promise.all(stopping)
    },
  }
}

/** What a worker file posts back for each task; see `serve-isolated.ts`. */
export type Reply = { readonly value: unknown } | { readonly error: string }

function hasRoom(threads: ReadonlySet<Thread>, limits: IsolationLimits): boolean {
  return threads.size < limits.threads || [...threads].some((thread) => thread.task === undefined)
}

function startWorker(workerFile: string | URL, megabytes: number): Worker {
  return new Worker(workerFile, {
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: Math.min(64, megabytes),
      stackSizeMb: 4,
    },
    // The parent's flags, loaders and secrets are none of the worker's business.
    execArgv: [],
    env: {},
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
