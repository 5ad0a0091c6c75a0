import { randomUUID } from 'node:crypto'
import { isUuid } from '../../kernel/uuid.ts'
import { mayDo, type Program, type Staff } from '../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { whileAlone } from '../../platform/database/hold-lock.ts'
import type { LargeFile } from '../../platform/http/page.ts'
import { beginRun } from './actions/begin-run.ts'
import { keepMap, startRun, stopRun } from './actions/change-run.ts'
import type { MovingNeeds } from './actions/moving-needs.ts'
import { workRun } from './actions/work-run.ts'
import type { MovingRefusal } from './domain/moving-refusal.ts'
import type { Run, RunSettings, RunSource } from './domain/run.ts'
import { suggestColumn } from './domain/old-column.ts'
import { columnsOf } from '../sites/public.ts'
import * as lines from './queries/run-lines.ts'
import { listRuns, runById, runsUnderWay } from './queries/run-by-id.ts'
import { givenUpload, type GivenSource } from './reading/given-source.ts'

export type NewMove = {
  readonly organId: string
  readonly siteId: string
  readonly name: string
  readonly settings: RunSettings
}

/** Moving in old sites, over one database: beginning, looking, deciding, and the work that goes on meanwhile. */
export function openMoving(needs: MovingNeeds) {
  const { database, blobs, reading } = needs
  let closing = false

  /** One run after the other; of several processes over one database only one at a time works. */
  const work = () =>
    whileAlone(database, '旧站迁入', async () => {
      for (const id of await runsUnderWay(database)) if (!closing) await workRun(needs, id, () => closing)
    })

  const going = oneAfterAnother(async () => {
    if (!closing) await work()
  })

  async function begin(by: Staff | Program, move: NewMove, given: GivenSource, keep: () => Promise<RunSource>): Begun {
    const units = await reading.units(given)
    if (!units.ok) return units
    return done(await beginRun(database, by, { ...move, source: await keep() }, units.value.units))
  }

  return {
    ...lookingAt(needs),

    /** Keeps what was sent and puts it on record; refused with a sentence where it cannot be read. */
    async beginUpload(by: Staff, move: NewMove, file: Pick<LargeFile, 'name' | 'path' | 'size'>): Begun {
      if (!mayDo(by, 'publish-items', move.organId)) return refuse('您没有迁入旧站的权限。')
      if (file.size === 0) return refuse('文件是空的，请检查后重新选择。')
      return begin(by, move, givenUpload(file.name, file.path), async () => {
        const { address } = await blobs.keepFile(file.path)
        return { kind: 'upload', address, name: file.name }
      })
    },

    /** As `beginUpload`, of a folder on the machine the program runs on. */
    beginFolder: (by: Program, move: NewMove, path: string): Begun =>
      begin(by, move, { kind: 'folder', key: randomUUID(), path }, () => Promise.resolve({ kind: 'folder', path })),

    keepMap: (by: Staff | Program, run: Run, map: ReadonlyMap<string, string | null | undefined>) =>
      keepMap(database, by, run, map),
    start: (by: Staff | Program, run: Run, mask: boolean): Promise<Outcome<undefined, MovingRefusal>> =>
      startRun(database, by, run, mask),
    stop: (by: Staff | Program, run: Run) => stopRun(database, by, run),

    /** Goes on with every run under way; ends when there is nothing to do without a person. */
    work,
    /** Goes on with one run here and now; false where another process is at work. */
    workOn: (id: string) => whileAlone(database, '旧站迁入', () => workRun(needs, id, () => closing)),
    /** As `work`, after what is under way here, for whoever does not wait; what fails is told and tried again by the next. */
    goOn: (report: (error: unknown) => void) => going.goOn(report),
    /** Ends after the slice under way. */
    async close(): Promise<void> {
      closing = true
      await going.ended()
    },
  }
}

type Begun = Promise<Outcome<string, string>>

export type OpenMoving = ReturnType<typeof openMoving>

/** Does work behind what is under way; asked once more while it waits, it is done once. */
function oneAfterAnother(work: () => Promise<void>) {
  let under: Promise<unknown> = Promise.resolve()
  let waits = false
  return {
    goOn(report: (error: unknown) => void): void {
      if (waits) return
      waits = true
      under = under
        .then(() => {
          waits = false
          return work()
        })
        .catch(report)
    },
    ended: () => under,
  }
}

/** What is asked of runs. */
function lookingAt({ database, book }: MovingNeeds) {
  return {
    /** A run of this organ; undefined where it has none with this id. */
    async findRun(organId: string, id: string): Promise<Run | undefined> {
      const run = isUuid(id) ? await runById(database, id) : undefined
      return run?.organId === organId ? run : undefined
    },
    listRuns: (organId: string) => listRuns(database, organId),
    countStates: (runId: string) => lines.countStates(database, runId),
    countFindings: (runId: string) => lines.countFindings(database, runId),
    linesOfRun: (
      runId: string,
      wanted: Parameters<typeof lines.linesOfRun>[2],
      part: Parameters<typeof lines.linesOfRun>[3],
    ) => lines.linesOfRun(database, runId, wanted, part),
    textOfEntry: (runId: string, position: number) => lines.textOfEntry(database, runId, position),
    /** The old columns of a run, each with the column it goes to, or the one it might. */
    async oldColumns({ id, siteId }: Run) {
      const columns = columnsOf(book(), siteId)
      const known = await lines.oldColumns(database, id, siteId)
      return known.map((one) => ({ ...one, suggested: suggestColumn(one.name, columns)?.id }))
    },
    siteOf: (organId: string) => book().sites.find((site) => site.organId === organId),
    siteIds: () => book().sites.map(({ id }) => id),
    siteById: (siteId: string) => book().sites.find(({ id }) => id === siteId),
    columnsOf: (siteId: string) => columnsOf(book(), siteId).filter(({ closed }) => !closed),
  }
}
