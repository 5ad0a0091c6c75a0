import type { Outcome } from '../../kernel/outcome.ts'
import type { Isolation, IsolationRefusal } from './run-isolated.ts'

/** What a worker file can be asked to do, by name. Inputs and results must survive structured cloning. */
export type Jobs = Readonly<Record<string, (input: never) => Promise<unknown>>>

/** Has a job done in a thread of the isolation. */
export type AskIsolated<Offered extends Jobs> = <Name extends keyof Offered & string>(
  job: Name,
  input: Parameters<Offered[Name]>[0],
) => Promise<Outcome<Awaited<ReturnType<Offered[Name]>>, IsolationRefusal>>

/** For the worker file: what to give to `serveIsolated`. */
export function doJobs(jobs: Jobs): (task: unknown) => Promise<unknown> {
  return async (task) => {
    const { job, input } = task as { readonly job: string; readonly input: unknown }
    const work = Object.hasOwn(jobs, job) ? jobs[job] : undefined
    if (work === undefined) throw new Error(`no job called ${job}`)
    return work(input as never)
  }
}

/** For the other side; `Offered` has to be what the worker file behind the isolation offers. */
export function askIsolated<Offered extends Jobs>(isolation: Pick<Isolation, 'run'>): AskIsolated<Offered> {
  return async (job, input) => {
    const outcome = await isolation.run({ job, input })
    return outcome as Outcome<Awaited<ReturnType<Offered[typeof job]>>, IsolationRefusal>
  }
}
