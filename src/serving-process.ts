import { refuse, type Outcome } from './kernel/outcome.ts'
import { listen } from './listen.ts'
import { openOffice } from './open-office.ts'
import { readConfig } from './platform/config/config.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'
import { createLog } from './platform/log/log.ts'
import { bePartOf, type Part } from './platform/processes/be-part-of.ts'

await bePartOf(answerVisitors)

/** One of the processes that answer visitors, over records the first process opened; what that one does is not done again here. */
async function answerVisitors(): Promise<Outcome<Part, readonly string[]>> {
  const read = readConfig(process.env)
  if (!read.ok) return read
  const log = createLog()
  // Where the records are has been said by the first.
  const opened = await openOffice(read.value, { ...log, info: () => {} })
  if (!opened.ok) return opened
  const { application, records, close } = opened.value
  const listening = await listen(application, read.value)
  if (!listening.ok) {
    await close()
    return refuse([listening.refusal])
  }
  const jobs = runJobs({ database: records.database, log, jobs: application.jobs.filter(({ ofEach }) => ofEach) })
  const stop = async () => {
    await jobs.stop()
    await close()
  }
  return { ok: true, value: { port: listening.value, stop } }
}
