import type { Program, Staff } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { runRecords, type NewRun } from '../data/run-records.ts'
import type { Unit } from '../reading/units-of-source.ts'

/** Puts a run on record with everything that is to be read; gives its id. Nothing of it is public yet. */
export async function beginRun(
  database: Database,
  by: Staff | Program,
  run: Omit<NewRun, 'madeBy'>,
  units: readonly Unit[],
): Promise<string> {
  const begun = await act<string, never>(database, by, async (transaction) => {
    const waiting = units.map(({ path, raw }, at) => ({ position: at + 1, path, raw }))
    const id = await runRecords(transaction).addRun({ ...run, madeBy: by.name }, waiting)
    const detail = { name: run.name, count: waiting.length }
    const subject = { kind: 'moving-in', id }
    return done({ value: id, deeds: [{ organId: run.organId, action: 'moving-in.begin', subject, detail }] })
  })
  if (!begun.ok) throw new Error('beginning is never refused')
  return begun.value
}
