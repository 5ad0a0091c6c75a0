import { OLD_SITE_MEGABYTES } from '../../platform/config/config.ts'
import type { Page } from '../../platform/http/page.ts'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import type { Isolation } from '../../platform/isolation/run-isolated.ts'
import type { MovingNeeds } from './actions/moving-needs.ts'
import { readApart } from './actions/read-apart.ts'
import { entryPage } from './office/entry.page.tsx'
import { findingsFilePage } from './office/findings-file.page.ts'
import { movingInPages } from './office/moving-in.page.tsx'
import { MOVING } from './office/moving-office.ts'
import { runForms } from './office/run-forms.ts'
import { runPage } from './office/run.page.tsx'
import { openMoving, type OpenMoving } from './open-moving.ts'

export { deedWords } from './deed-words.zh.ts'

export type MovingInModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly jobs: readonly Job[]
  readonly moving: OpenMoving
}

export type MovingInNeeds = Omit<MovingNeeds, 'reading'> & {
  /** Threads that offer `movingJobs`, for moving in alone. */
  readonly threads: Isolation
  readonly warn: (sentence: string) => void
  /** Longest upload, in megabytes, where that is another than usual. */
  readonly largest?: number | undefined
}

/** Moving in old sites over a database: the office's pages, and the work that goes on when nobody looks. */
export function movingInModule({
  threads,
  warn,
  largest = OLD_SITE_MEGABYTES,
  ...needs
}: MovingInNeeds): MovingInModule {
  const opened = openMoving({ ...needs, reading: readApart(threads) })
  const moving = {
    ...opened,
    close: async () => {
      await opened.close()
      await threads.close()
    },
  }
  const goOn = () => moving.goOn((error) => warn(`旧站迁入：${error instanceof Error ? error.message : String(error)}`))
  const office = { ...moving, goOn }
  return {
    moving,
    pages: [
      ...movingInPages(office, largest * 1024 ** 2),
      runPage(office),
      ...runForms(office),
      findingsFilePage(office),
      entryPage(office),
    ],
    menu: [{ label: '旧站迁入', href: MOVING, may: 'publish-items', part: 'keep' }],
    // Not waited for: a large site takes hours, and other jobs have their turn.
    jobs: [{ name: '继续旧站迁入', every: 60_000, run: () => Promise.resolve(goOn()) }],
  }
}
