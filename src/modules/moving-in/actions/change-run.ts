import { mayDo, type Program, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { mapRecords } from '../data/map-records.ts'
import { runRecords } from '../data/run-records.ts'
import type { MovingRefusal } from '../domain/moving-refusal.ts'
import type { Run, RunStage } from '../domain/run.ts'

type Change = {
  readonly action: string
  readonly detail: Readonly<Record<string, string | number>>
  /** Stages it may be done at. */
  readonly at: readonly RunStage[]
  readonly work: (transaction: DatabaseTransaction) => Promise<void>
}

type Changed = Promise<Outcome<undefined, MovingRefusal>>

/** Says where old columns go from now on; `null`: nothing of one moves in; those not named are as if never said. */
export function keepMap(
  database: Database,
  by: Staff | Program,
  run: Run,
  map: ReadonlyMap<string, string | null | undefined>,
): Changed {
  const said = new Map([...map].flatMap(([old, to]) => (to === undefined ? [] : [[old, to] as const])))
  const unsaid = [...map].flatMap(([old, to]) => (to === undefined ? [old] : []))
  return change(database, by, run, {
    ...{ action: 'moving-in.map', detail: { count: said.size }, at: ['reading', 'looked', 'done'] },
    async work(transaction) {
      await mapRecords(transaction).forgetMapped(run.siteId, unsaid)
      await mapRecords(transaction).keepMap(run.siteId, said)
    },
  })
}

/** Begins to move what may, or goes on with what could not before. */
export function startRun(database: Database, by: Staff | Program, run: Run, mask: boolean): Changed {
  return change(database, by, run, {
    ...{ action: 'moving-in.start', detail: { mask: mask ? '遮盖' : '不迁入' }, at: ['looked', 'done'] },
    async work(transaction) {
      await runRecords(transaction).keepSettings(run.id, { ...run.settings, mask })
      await runRecords(transaction).pass(run.id, run.stage, 'moving')
    },
  })
}

/** Stops after the slice under way; what has moved stays. */
export function stopRun(database: Database, by: Staff | Program, run: Run): Changed {
  return change(database, by, run, {
    ...{ action: 'moving-in.stop', detail: {}, at: ['moving', 'linking'] },
    work: (transaction) => runRecords(transaction).pass(run.id, run.stage, 'looked'),
  })
}

async function change(
  database: Database,
  by: Staff | Program,
  run: Run,
  { action, detail, at, work }: Change,
): Changed {
  const { id, organId } = run
  if (by.kind === 'staff' && !mayDo(by, 'publish-items', organId)) return refuse('not-permitted')
  return act<undefined, MovingRefusal>(database, by, async (transaction) => {
    const stage = await runRecords(transaction).lockStage(organId, id)
    if (stage === undefined) return refuse('no-such-run')
    if (!at.includes(stage)) return refuse(at.includes('moving') ? 'not-under-way' : 'under-way')
    await work(transaction)
    return done({ value: undefined, deeds: [{ organId, action, subject: { kind: 'moving-in', id }, detail }] })
  })
}
